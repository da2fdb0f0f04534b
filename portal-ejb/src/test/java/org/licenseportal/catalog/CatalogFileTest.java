package org.licenseportal.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.licenseportal.csv.FileError;

/** VEN-2: catalog files, in both forms. */
class CatalogFileTest {

    private static final String HEAD =
            "part,description,kind,product,product_name,version,feature,feature_name,quantity\n";

    @Test
    void aTableHasALineForEachFeature() {
        CatalogFile file = CatalogFile.read(HEAD
                + "A1,Bundle,voucher,,,,seat,Seat,5\n"
                + "A1,Bundle,voucher,,,,wallboard,,1\n"
                + "A2,New site,site,MCS,,5.0,,,\n");
        assertEquals(List.of(), file.errors());
        assertEquals(
                List.of(
                        new PartContent(
                                PartKind.VOUCHER,
                                "Bundle",
                                Optional.empty(),
                                Map.of(new FeatureCode("seat"), 5, new FeatureCode("wallboard"), 1)),
                        new PartContent(
                                PartKind.SITE,
                                "New site",
                                Optional.of(new SoldProduct(new ProductCode("MCS"), "5.0")),
                                Map.of())),
                file.parts().stream().map(SavePart::content).toList());
    }

    @Test
    void aDocumentSaysTheSame() {
        CatalogFile file = CatalogFile.read("{\"parts\": [{\"part\": \"A1\", \"description\": \"Bundle\", \"kind\":"
                + " \"voucher\", \"grants\": [{\"feature\": \"seat\", \"name\": \"Seat\", \"quantity\": 5}]}]}");
        assertEquals(List.of(), file.errors());
        assertEquals(
                Map.of(new FeatureCode("seat"), 5),
                file.parts().get(0).content().grants());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a1,Bundle,voucher,,,,seat,,1|Line 2|\"part\" must be 1 to 20 upper-case letters, digits and dashes.",
                "A1,,voucher,,,,seat,,1|Line 2|\"description\" must be 1 to 200 characters,"
                        + " without control characters.",
                "A1,B,gift,,,,seat,,1|Line 2|\"kind\" must be voucher, site or swas.",
                "A1,B,site,MCS,,new,,,|Line 2|\"version\" must be up to four numbers joined by points.",
                "A1,B,voucher,,,,Seat,,1|Line 2|\"feature\" must be 1 to 60 lower-case letters, digits and dashes.",
                "A1,B,voucher,,,,seat,,0|Line 2|\"quantity\" must be a whole number from 1 to 1000000."
            })
    void whatIsWrongInATableIsToldWithItsLine(String line, String place, String detail) {
        assertEquals(
                List.of(new FileError(place, detail)),
                CatalogFile.read(HEAD + line + "\n").errors());
    }

    @Test
    void linesOfOnePartHaveToAgree() {
        CatalogFile file = CatalogFile.read(HEAD + "A1,Bundle,voucher,,,,seat,,5\n" + "A1,Bumble,voucher,,,,seat,,1\n");
        assertEquals(
                List.of(
                        new FileError("Line 3", "\"description\" differs from line 2 of the same part."),
                        new FileError(
                                "Line 3", "The part has this feature on an earlier line. Add the quantities up.")),
                file.errors());
        assertEquals(List.of(), file.parts());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"parts\": 1}|/parts|\"parts\" must be an array of at most 20000 objects.",
                "{\"part\": []}|/part|There is no member \"part\" here. There are: parts.",
                "{\"parts\": [1]}|/parts/0|This entry of \"parts\" must be an object.",
                "{\"parts\": [{\"part\": \"A\", \"description\": \"D\", \"kind\": 1}]}|/parts/0/kind"
                        + "|\"kind\" must be \"voucher\", \"site\" or \"swas\".",
                "{\"parts\": [{\"part\": \"A\", \"description\": \"D\", \"kind\": \"swas\","
                        + " \"grants\": [{\"feature\": \"x\", \"quantity\": 1.5}]}]}|/parts/0/grants/0/quantity"
                        + "|\"quantity\" must be a whole number from 1 to 1000000."
            })
    void whatIsWrongInADocumentIsToldWithItsPointer(String document, String place, String detail) {
        FileError first = CatalogFile.read(document).errors().get(0);
        assertEquals(new FileError(place, detail), first);
    }

    @Test
    void aDocumentThatWasCutOffIsNoCatalog() {
        assertEquals(1, CatalogFile.read("{\"parts\": [").errors().size());
    }
}
