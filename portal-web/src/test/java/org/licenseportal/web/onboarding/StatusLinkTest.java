package org.licenseportal.web.onboarding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.licenseportal.customer.AccountId;
import org.licenseportal.onboarding.OnboardingStatus;
import org.licenseportal.onboarding.OnboardingStep;
import org.licenseportal.onboarding.StatusCode;
import org.licenseportal.onboarding.StatusTone;
import org.licenseportal.web.support.ProblemNotice;
import org.licenseportal.web.support.Texts;

/** DASH-3: a status in words, and where it leads. */
class StatusLinkTest {

    private static final AccountId HARBOUR = new AccountId("300000001");

    private final Texts texts = Texts.of("onboarding", Locale.ENGLISH);

    @ParameterizedTest
    @CsvSource({
        "GATEWAY, GATEWAY, /customers/300000001/onboarding/gateway",
        "SYNC, SYNC, /customers/300000001/onboarding/sync",
        "PBX_UNREACHABLE, PBX, /problems/pbx-unreachable?account=300000001",
        "OVERVIEW, OVERVIEW, /customers/300000001/onboarding/overview",
        "UPDATING, GATEWAY, /customers/300000001",
        "DEACTIVATED, OVERVIEW, /customers/300000001"
    })
    void dash3AStatusIsALink(StatusCode code, OnboardingStep step, String path) {
        assertEquals(path, link(code, step).path());
    }

    @ParameterizedTest
    @CsvSource({
        "GATEWAY, next, next, Next step: Gateway",
        "GATEWAY_LOST, bad, alert, Problem: Lost connection to gateway",
        "OVERVIEW, ok, check, Overview",
        "UPDATING, next, clock, System update in progress",
        "DEACTIVATED, none, circle, Deactivated"
    })
    void dash3ColourIsNeverAlone(StatusCode code, String look, String icon, String words) {
        StatusLink link = link(code, OnboardingStep.GATEWAY);
        assertEquals(List.of(look, icon, words), List.of(link.look(), link.icon(), link.words()));
    }

    @ParameterizedTest
    @CsvSource({
        "GATEWAY, GATEWAY, /customers/300000001/onboarding/gateway",
        "CUSTOMER, CUSTOMER, /customers/300000001/onboarding/customer",
        "PBX_UNREACHABLE, PBX, /customers/300000001",
        "OVERVIEW, OVERVIEW, /customers/300000001"
    })
    void dash2ARowOpensTheStepOfAnUnfinishedCustomerAndElseTheAccount(
            StatusCode code, OnboardingStep step, String path) {
        assertEquals(path, StatusLink.home(HARBOUR, status(code, step)));
    }

    @Test
    void dash3EachProblemHasAPageThatSaysWhatToDo() {
        StatusCode.of(StatusTone.ERROR).forEach(code -> {
            ProblemNotice page = ProblemNotice.of(code, Locale.ENGLISH);
            assertEquals(texts.text("status." + code.word()), page.title());
            assertFalse(page.meaning().isEmpty());
            assertFalse(page.cures().size() < 2, code.word());
            assertEquals(0, page.status());
        });
    }

    @Test
    void dash3TheMessagesAreThoseOfTheTable() throws IOException {
        List<String> table = Files.readAllLines(Path.of("../docs/guide/customers-status.md"));
        for (StatusCode code : StatusCode.values()) {
            String row = "| `" + code.word() + "` | " + texts.text("status." + code.word()) + " |";
            assertEquals(1, table.stream().filter(line -> line.startsWith(row)).count(), row);
        }
    }

    private StatusLink link(StatusCode code, OnboardingStep step) {
        return StatusLink.of(HARBOUR, status(code, step), texts);
    }

    private static OnboardingStatus status(StatusCode code, OnboardingStep step) {
        return new OnboardingStatus(code, OnboardingStatus.NEW.steps(), Set.of(), step);
    }
}
