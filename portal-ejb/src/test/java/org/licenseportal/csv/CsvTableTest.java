package org.licenseportal.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvTableTest {

    private static final List<String> COLUMNS = List.of("part", "text");

    @Test
    void cellsMayBeQuotedAndLinesMayEndAsTheyLike() throws InvalidCsv {
        CsvTable table =
                CsvTable.read("\ufeffPart,TEXT\r\nA,\"one, \"\"two\"\"\nthree\"\n\nB, last ", COLUMNS, List.of());
        assertEquals(
                List.of("one, \"two\"\nthree", "last"),
                table.lines().stream().map(line -> line.cell("text")).toList());
        assertEquals(List.of(2, 5), table.lines().stream().map(CsvLine::number).toList());
    }

    @Test
    void theColumnsComeInAnyOrderAndSomeAreOptional() throws InvalidCsv {
        CsvTable table = CsvTable.read("text,part\nx,y\n", COLUMNS, List.of("more"));
        assertEquals("y", table.lines().get(0).cell("part"));
        assertEquals("", table.lines().get(0).cell("more"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "part;text/A;\"open|Line 2|A cell begins with a quote that is never closed.",
                "part;text/A;\"open\"x|Line 2|Something follows the closing quote of a cell.",
                "part;text/A|Line 2|The line has 1 cells, but there are 2 columns.",
                "part;txt/A;B|Line 1|There is no column \"txt\". The columns are: part, text.",
                "part;part;text/A;A;B|Line 1|The column \"part\" stands twice.",
                "part/A|Line 1|The column \"text\" is missing."
            })
    void whatIsNoTableIsToldWithItsLine(String text, String place, String detail) {
        String csv = text.replace(';', ',').replace('/', '\n');
        FileError error = assertThrows(InvalidCsv.class, () -> CsvTable.read(csv, COLUMNS, List.of()))
                .error();
        assertEquals(new FileError(place, detail), error);
    }

    @Test
    void anEmptyFileIsNoTable() {
        assertThrows(InvalidCsv.class, () -> CsvTable.read("\n \n", COLUMNS, List.of()));
    }

    @Test
    void whatASpreadsheetTakesForAFormulaIsMadeSafeAndComesBackAsItWas() throws InvalidCsv {
        assertEquals("'=cmd(),\"'-1, \"\"x\"\"\"\r\n", CsvWriter.line(List.of("=cmd()", "-1, \"x\"")));
        CsvTable table =
                CsvTable.read("part,text\r\n" + CsvWriter.line(List.of("=cmd()", "'quoted'")), COLUMNS, List.of());
        assertEquals("=cmd()", table.lines().get(0).cell("part"));
        assertEquals("'quoted'", table.lines().get(0).cell("text"));
    }
}
