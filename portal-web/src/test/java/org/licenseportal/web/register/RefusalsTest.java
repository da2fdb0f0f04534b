package org.licenseportal.web.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.licenseportal.activation.Refusal;
import org.licenseportal.activation.RefusalReason;
import org.licenseportal.kernel.FieldError;
import org.licenseportal.web.support.ProblemNotice;

class RefusalsTest {

    @ParameterizedTest
    @EnumSource(RefusalReason.class)
    void everyReasonHasAProblemOfTheSameName(RefusalReason reason) {
        assertEquals(reason.slug(), Refusals.problem(reason).slug());
    }

    @Test
    void namesTheLicensedVersion() {
        ProblemNotice notice = Refusals.notice(
                new Refusal(RefusalReason.VERSION_NOT_LICENSED, Optional.of("4.3"), List.of(), Optional.empty()),
                Locale.ENGLISH);

        assertTrue(notice.meaning().endsWith("The licensed version is 4.3."), notice.meaning());
    }

    @Test
    void saysWhatIsWrongInTheDocumentAndHowLongToWait() {
        ProblemNotice notice = Refusals.notice(
                new Refusal(
                        RefusalReason.RATE_LIMITED,
                        Optional.empty(),
                        List.of(new FieldError("/iat", "Missing."), new FieldError("", "Broken.")),
                        Optional.of(Duration.ofSeconds(30))),
                Locale.ENGLISH);

        assertEquals(List.of("/iat: Missing.", "Broken.", "Try again in 30 seconds."), notice.details());
    }
}
