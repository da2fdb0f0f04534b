package org.licenseportal.order;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.licenseportal.catalog.PartNumber;
import org.licenseportal.csv.FileError;

/** VEN-3: orders as a table. */
class OrderFileTest {

    private static final String HEAD = "purchase_order,reseller,part,quantity\n";

    @Test
    void linesOfOneOrderBelongTogether() {
        OrderFile file = OrderFile.read(HEAD + "PO-1,000000,A1,3\nPO-2,000001,A1,1\nPO-1,000000,A2,1\n");
        assertEquals(List.of(), file.errors());
        assertEquals(
                List.of(new OrderLine(new PartNumber("A1"), 3), new OrderLine(new PartNumber("A2"), 1)),
                file.orders().get(0).order().lines());
        assertEquals(2, file.orders().size());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "#1,000000,A1,3|\"purchase_order\" must be 1 to 35 letters, digits and . _ / -",
                "PO-1,north,A1,3|\"reseller\" must be 1 to 10 digits.",
                "PO-1,000000,a1,3|\"part\" must be 1 to 20 upper-case letters, digits and dashes.",
                "PO-1,000000,A1,0|\"quantity\" must be a whole number from 1 to 5000.",
                "PO-1,000000,A1,5001|\"quantity\" must be a whole number from 1 to 5000."
            })
    void whatIsWrongIsToldWithItsLine(String line, String detail) {
        OrderFile file = OrderFile.read(HEAD + "PO-0,000000,A1,1\n" + line + "\n");
        assertEquals(List.of(new FileError("Line 3", detail)), file.errors());
    }

    @Test
    void anOrderHasOneReseller() {
        OrderFile file = OrderFile.read(HEAD + "PO-1,000000,A1,3\nPO-1,000001,A2,1\n");
        assertEquals(
                List.of(new FileError("Line 3", "\"reseller\" differs from line 2 of the same order.")), file.errors());
    }

    @Test
    void aFileWithoutOrdersIsTold() {
        assertEquals(
                List.of(new FileError("", "The file has no orders.")),
                OrderFile.read(HEAD).errors());
    }
}
