package org.licenseportal.web.support;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.licenseportal.kernel.Cursor;
import org.licenseportal.kernel.Page;

/** How many rows there are and which of them are shown, in words. */
class ListFrameTest {

    private static final Texts TEXTS = Texts.of("common", Locale.ENGLISH);

    @Test
    void aListOnOnePageIsCounted() {
        assertEquals("3 requests", ListFrame.count(page(1, 3, false), "3 requests", TEXTS));
    }

    @Test
    void ofALongerOneThePageIsSaid() {
        assertEquals("1 to 25 of 214 sites", ListFrame.count(page(1, 25, true), "214 sites", TEXTS));
    }

    @Test
    void whereNobodyCountsItIsSaidThatMoreFollow() {
        assertEquals("26 to 50, and more follow", ListFrame.count(page(26, 25, true), "", TEXTS));
    }

    private static Page<String> page(long first, int rows, boolean more) {
        return new Page<>(
                Collections.nCopies(rows, "row"),
                first,
                more ? Optional.of(Cursor.after(first + rows, List.of("row"))) : Optional.empty(),
                Optional.empty());
    }
}
