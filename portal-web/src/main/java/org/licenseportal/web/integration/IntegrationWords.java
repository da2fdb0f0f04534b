package org.licenseportal.web.integration;

import java.time.ZoneId;
import java.util.stream.Collectors;
import org.licenseportal.integration.CallDetails;
import org.licenseportal.integration.CallState;
import org.licenseportal.integration.IntegrationDetails;
import org.licenseportal.integration.IntegrationMove;
import org.licenseportal.integration.IntegrationOutcome;
import org.licenseportal.integration.IntegrationPrivilege;
import org.licenseportal.integration.IntegrationSetting;
import org.licenseportal.integration.IntegrationState;
import org.licenseportal.integration.PrivilegeDetails;
import org.licenseportal.web.support.Days;
import org.licenseportal.web.support.Texts;

/**
 * Integrations and privileges in words.
 *
 * @param texts the texts of the pages of integrations
 */
record IntegrationWords(Texts texts) {

    static IntegrationWords here() {
        return new IntegrationWords(Texts.here("integrations"));
    }

    IntegrationLine line(IntegrationDetails known) {
        boolean on = known.on();
        IntegrationMove move = on ? IntegrationMove.DISABLE : IntegrationMove.ENABLE;
        return new IntegrationLine(
                known.entry().code().value(),
                known.entry().name(),
                known.entry().description(),
                state(known.state()),
                look(known.state()),
                icon(known.state()),
                on || known.ready() ? move.word() : "",
                on || known.ready() ? texts.text("switch." + move.word()) : "",
                hint(known));
    }

    private String state(IntegrationState state) {
        return texts.text("state." + state.word());
    }

    private static String look(IntegrationState state) {
        return switch (state) {
            case ENABLED -> "ok";
            case CONSENT_PENDING, GRANTED -> "warn";
            case DENIED -> "bad";
            case ABSENT, ADDED, DISABLED -> "none";
        };
    }

    private static String icon(IntegrationState state) {
        return switch (state) {
            case ENABLED -> "check";
            case CONSENT_PENDING -> "clock";
            case GRANTED, DENIED -> "alert";
            case ABSENT, ADDED, DISABLED -> "circle";
        };
    }

    /** What switching it does, or what has to be done before. */
    private String hint(IntegrationDetails known) {
        if (known.on() || known.ready()) {
            return consequence(known);
        }
        if (known.state() == IntegrationState.GRANTED
                || known.state() == IntegrationState.DISABLED
                || known.entry().consent().isEmpty()) {
            return texts.text("missing", settings(known));
        }
        return texts.text("next." + known.state().word());
    }

    /** Why a move was refused. */
    String refused(IntegrationOutcome.Refused refused) {
        IntegrationDetails known = refused.integration();
        return texts.text("refused." + refused.reason().slug(), known.entry().name(), settings(known));
    }

    static String settings(IntegrationDetails known) {
        return known.missing().stream().map(IntegrationSetting::label).collect(Collectors.joining(", "));
    }

    /** What else is switched with it. */
    private String consequence(IntegrationDetails known) {
        String call = known.endpoint()
                .map(endpoint -> texts.text("tells", endpoint.host()))
                .orElse("");
        String all = (together(known) + " " + call).strip();
        return all.isEmpty() ? texts.text("with.nothing") : all;
    }

    /** The privileges that are switched with it; empty without any. */
    String together(IntegrationDetails known) {
        String privileges = known.entry().privileges().stream()
                .map(IntegrationPrivilege::name)
                .collect(Collectors.joining(", "));
        return privileges.isEmpty() ? "" : texts.text("with", privileges);
    }

    PrivilegeLine line(PrivilegeDetails known) {
        String move = known.on() ? "off" : "on";
        return new PrivilegeLine(
                known.privilege().code().value(),
                known.privilege().name(),
                known.privilege().description(),
                known.on(),
                texts.text(known.on() ? "privilege.isOn" : "privilege.isOff"),
                move,
                texts.text(known.on() ? "switch.disable" : "switch.enable"),
                known.with().isEmpty() ? "" : texts.text("privilege.with", String.join(", ", known.with())));
    }

    CallLine line(CallDetails call, ZoneId zone) {
        String answer = call.answer()
                .map(status -> texts.text("call.answer", Integer.toString(status)))
                .orElse("");
        String fault =
                call.fault().map(known -> texts.text("fault." + known.code())).orElse("");
        return new CallLine(
                call.id().value(),
                texts.text("event." + call.event()),
                Days.timeOf(call.queuedAt(), zone),
                texts.text("call." + call.state().word()),
                callLook(call.state()),
                callIcon(call.state()),
                texts.text("call.tries", call.attempts()),
                (answer + " " + fault).strip(),
                call.state() == CallState.WAITING && call.attempts() > 0
                        ? texts.text("call.next", Days.timeOf(call.at(), zone))
                        : "",
                call.state() != CallState.WAITING);
    }

    private static String callLook(CallState state) {
        return switch (state) {
            case WAITING -> "warn";
            case DELIVERED -> "ok";
            case DEAD -> "bad";
        };
    }

    private static String callIcon(CallState state) {
        return switch (state) {
            case WAITING -> "clock";
            case DELIVERED -> "check";
            case DEAD -> "alert";
        };
    }
}
