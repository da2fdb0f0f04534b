package org.licenseportal.web.support;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProblemNoticeTest {

    @ParameterizedTest
    @EnumSource(KnownProblem.class)
    void everyProblemSaysWhatItIsWhereItComesFromAndWhatToDo(KnownProblem problem) {
        ProblemNotice notice = ProblemNotice.of(problem, Locale.ENGLISH);

        assertFalse(notice.title().isBlank());
        assertFalse(notice.meaning().isBlank());
        assertFalse(notice.causes().isEmpty());
        assertFalse(notice.cures().isEmpty());
        assertEquals(problem, KnownProblem.ofSlug(notice.slug()).orElseThrow());
    }

    @Test
    void aStatusWithoutTextsOfItsOwnIsToldByItsKind() {
        assertEquals(
                ProblemNotice.ofStatus(400, Locale.ENGLISH).title(),
                ProblemNotice.ofStatus(418, Locale.ENGLISH).title());
        assertEquals(
                ProblemNotice.ofStatus(500, Locale.ENGLISH).title(),
                ProblemNotice.ofStatus(502, Locale.ENGLISH).title());
        assertEquals(418, ProblemNotice.ofStatus(418, Locale.ENGLISH).status());
    }
}
