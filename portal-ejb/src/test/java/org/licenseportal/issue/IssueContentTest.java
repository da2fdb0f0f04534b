package org.licenseportal.issue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** ACC-2: what is wrong with a report, and which files are taken. */
class IssueContentTest {

    private static final List<IssueCategory> OFFERED = List.of(new IssueCategory("calls", "Calls"));
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0};
    private static final byte[] ZIP = {'P', 'K', 3, 4, 0};

    @Test
    void acc2AReportHasACategoryATitleAndAText() {
        assertEquals(List.of(), content("calls", "A title", "A text").faultsOfReport(OFFERED));
        assertEquals(
                List.of(IssueFault.CATEGORY_UNKNOWN, IssueFault.TITLE_MISSING, IssueFault.TEXT_MISSING),
                content("fax", " ", "\n").faultsOfReport(OFFERED));
        assertEquals(
                List.of(IssueFault.TITLE_TOO_LONG, IssueFault.TEXT_TOO_LONG),
                content("calls", "x".repeat(151), "x".repeat(10_001)).faultsOfReport(OFFERED));
    }

    @Test
    void acc2AFileIsKnownByWhatIsInIt() {
        assertEquals(Optional.of(FileType.PNG), FileType.of(PNG));
        assertEquals(Optional.of(FileType.JPEG), FileType.of(new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, 1}));
        assertEquals(Optional.of(FileType.PDF), FileType.of("%PDF-1.7".getBytes(StandardCharsets.US_ASCII)));
        assertEquals(Optional.of(FileType.TEXT), FileType.of("12:00 Störung\n".getBytes(StandardCharsets.UTF_8)));
        assertEquals(Optional.empty(), FileType.of(ZIP));
        assertEquals(Optional.empty(), FileType.of("Störung".getBytes(StandardCharsets.ISO_8859_1)));
        assertEquals(Optional.empty(), FileType.of(new byte[] {'a', 0, 'b'}));
    }

    @Test
    void acc2FilesAreFewAndNotTooLarge() {
        NewFile small = IssueFixture.text("log.txt", "x");
        assertEquals(List.of(IssueFault.TOO_MANY_FILES), faults(Collections.nCopies(4, small)));
        assertEquals(List.of(), faults(Collections.nCopies(3, small)));
        assertEquals(List.of(IssueFault.FILE_EMPTY), faults(List.of(IssueFixture.text("log.txt", ""))));
        assertEquals(List.of(IssueFault.FILE_TYPE), faults(List.of(small, new NewFile("picture.png", ZIP))));
        assertEquals(List.of(), faults(List.of(large(IssueContent.LARGEST_FILE))));
        assertEquals(List.of(IssueFault.FILE_TOO_LARGE), faults(List.of(large(IssueContent.LARGEST_FILE + 1))));
    }

    @ParameterizedTest
    @CsvSource({
        "screenshot.exe, screenshot.png",
        "../../etc/passwd, passwd.png",
        "C:\\Temp\\a b.PNG, a b.png",
        ".htaccess, file.png",
        "'', file.png",
        "Störung 12:00.png, Störung 12_00.png"
    })
    void acc2AFilesNameIsPlainAndEndsAsItsContentDoes(String given, String kept) {
        assertEquals(kept, IssueContent.safeName(new NewFile(given, PNG), FileType.PNG));
    }

    @Test
    void acc2ATitleIsOneLineAndATextHasNoOddCharacters() {
        IssueContent content = content("calls", " No\r\nBcc: all \u2028 calls", "One\r\ntwo\u0000");
        assertEquals("No Bcc: all calls", content.title());
        assertEquals("One\ntwo\ufffd", content.text());
    }

    @Test
    void acc2TheHashTellsOneWishFromAnother() {
        IssueContent content = content("calls", "A title", "A text");
        assertEquals(content.hash(), content("calls", "A title", "A text").hash());
        assertNotEquals(content.hash(), content("calls", "A title", "A text.").hash());
        assertNotEquals(content.hash(), content("calls", "A titleA", " text").hash());
    }

    private static IssueContent content(String category, String title, String text) {
        return new IssueContent(category, title, text, List.of());
    }

    private static List<IssueFault> faults(List<NewFile> files) {
        return IssueContent.answer("See the files", files).faultsOfAnswer();
    }

    private static NewFile large(int size) {
        return IssueFixture.text("log.txt", "x".repeat(size));
    }
}
