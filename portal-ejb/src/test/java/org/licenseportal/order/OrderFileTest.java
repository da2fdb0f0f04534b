package org.licenseportal.order;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.licenseportal.catalog.PartNumber;
import org.licenseportal.csv.FileError;
import org.licenseportal.site.SiteId;

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
    void ven4LinesOfSwasSayTheirSiteAndDays() {
        OrderFile file = OrderFile.read("purchase_order,reseller,part,quantity,site,starts_on,expires_on\n"
                + "PO-1,000000,A1,3,,,\nPO-1,000000,A2,1,18429,2027-01-01,2027-12-31\n");
        assertEquals(List.of(), file.errors());
        OrderedTerm term = new OrderedTerm(new SiteId("18429"), LocalDate.of(2027, 1, 1), LocalDate.of(2027, 12, 31));
        assertEquals(
                List.of(
                        new OrderLine(new PartNumber("A1"), 3),
                        new OrderLine(new PartNumber("A2"), 1, Optional.of(term))),
                file.orders().get(0).order().lines());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "site 7,2027-01-01,2027-12-31|\"site\" must be the ID of a site.",
                "18429,,2027-12-31|\"starts_on\" must be a day such as 2027-01-01.",
                "18429,2027-02-29,2027-12-31|\"starts_on\" must be a day such as 2027-01-01.",
                "18429,2027-01-01,31.12.2027|\"expires_on\" must be a day such as 2027-12-31.",
                "18429,2027-01-02,2027-01-01|\"expires_on\" must not be before \"starts_on\", nor more than 3660 days"
                        + " after it.",
                "18429,2027-01-01,2037-12-31|\"expires_on\" must not be before \"starts_on\", nor more than 3660 days"
                        + " after it."
            })
    void ven4WhatIsWrongWithATermIsToldWithItsLine(String cells, String detail) {
        OrderFile file = OrderFile.read(
                "purchase_order,reseller,part,quantity,site,starts_on,expires_on\nPO-1,000000,A2,1," + cells + "\n");
        assertEquals(List.of(new FileError("Line 2", detail)), file.errors());
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
