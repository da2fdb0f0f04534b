package org.licenseportal.integration;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvSource;

/** ACC-3: the table of states and moves, as decision 0067 has it; a dash is a move that is refused. */
class IntegrationRuleTest {

    @ParameterizedTest
    @CsvSource({
        "absent,          added,           -,               -,       -,      -,       -,        absent",
        "added,           added,           consent-pending, -,       -,      -,       -,        absent",
        "consent-pending, consent-pending, consent-pending, granted, denied, -,       -,        absent",
        "granted,         granted,         -,               granted, -,      enabled, -,        absent",
        "denied,          denied,          consent-pending, -,       denied, -,       -,        absent",
        "enabled,         enabled,         -,               -,       -,      enabled, disabled, absent",
        "disabled,        disabled,        -,               -,       -,      enabled, disabled, absent"
    })
    void oneThatNeedsConsent(ArgumentsAccessor row) {
        assertEquals(expected(row), ends(row.getString(0), true));
    }

    @ParameterizedTest
    @CsvSource({
        "absent,   added,    -, -, -, -,       -,        absent",
        "added,    added,    -, -, -, enabled, -,        absent",
        "enabled,  enabled,  -, -, -, enabled, disabled, absent",
        "disabled, disabled, -, -, -, enabled, disabled, absent"
    })
    void oneThatNeedsNone(ArgumentsAccessor row) {
        assertEquals(expected(row), ends(row.getString(0), false));
    }

    private static List<String> expected(ArgumentsAccessor row) {
        return row.toList().subList(1, row.size()).stream()
                .map(String.class::cast)
                .toList();
    }

    private static List<String> ends(String from, boolean consent) {
        IntegrationState state = IntegrationState.of(from);
        return Arrays.stream(IntegrationMove.values())
                .map(move -> IntegrationRule.next(state, move, consent)
                        .map(IntegrationState::word)
                        .orElse("-"))
                .toList();
    }
}
