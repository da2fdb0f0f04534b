package org.licenseportal.client.panel;

import java.util.Set;
import org.licenseportal.client.servicelink.AgentState;

/** How a state looks: words, icon and color, which all say the same. */
final class StateLook {
    private static final Set<AgentState> TO_ACTIVATE =
            Set.of(AgentState.NOT_ACTIVATED, AgentState.DEACTIVATED, AgentState.REFUSED);

    private StateLook() {}

    /** The others have to be activated first, or again. */
    static boolean canSync(AgentState state) {
        return !TO_ACTIVATE.contains(state);
    }

    static Element pill(AgentState state) {
        String text = Texts.of("state." + state.code());
        return switch (state) {
            case ACTIVE -> Parts.pill("ok", Icon.CHECK, text);
            case LATE, GRACE, EMERGENCY -> Parts.pill("warn", Icon.CLOCK, text);
            case RESTRICTED, REFUSED -> Parts.pill("bad", Icon.ALERT, text);
            case NOT_ACTIVATED, DEACTIVATED -> Parts.pill("none", Icon.CIRCLE, text);
        };
    }
}
