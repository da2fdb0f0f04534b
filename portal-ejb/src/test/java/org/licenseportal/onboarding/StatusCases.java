package org.licenseportal.onboarding;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.licenseportal.customer.CustomerState;

/** An account for each status, and for what comes in each other's way. */
final class StatusCases {

    /** The states of an account without a gateway. */
    static final Map<StatusCode, CustomerState> WITHOUT = Map.of(
            StatusCode.DEACTIVATED, CustomerState.DEACTIVATED,
            StatusCode.CUSTOMER, CustomerState.DRAFT,
            StatusCode.GATEWAY, CustomerState.ACTIVE);

    private static final GatewayCase WELL = GatewayCase.WELL;
    private static final GatewayCase ITSELF = GatewayCase.WELL_ITSELF;

    /** The gateways of an active account. */
    static final Map<StatusCode, List<GatewayCase>> WITH = new EnumMap<>(Map.ofEntries(
            Map.entry(
                    StatusCode.UPDATING,
                    List.of(WELL.busy(), WELL.busy().off(9_999).withLink("trunk-lost"), ITSELF.busy())),
            Map.entry(
                    StatusCode.GATEWAY_LOST,
                    List.of(WELL.gone(), WELL.gone().busy(), WELL.gone().off(9_999), ITSELF.gone())),
            Map.entry(
                    StatusCode.GATEWAY_CLOCK_WRONG,
                    List.of(WELL.off(301), WELL.off(-301).withPbx("lost"), ITSELF.off(9_999))),
            Map.entry(
                    StatusCode.PBX_TO_ENTER_AGAIN,
                    List.of(WELL.withPbx("lost"), WELL.withPbx("lost").withLink("wrong-credentials"))),
            Map.entry(
                    StatusCode.PBX,
                    List.of(WELL.withPbx("none").withLink("none").withUsers("none"))),
            Map.entry(StatusCode.GATEWAY_OUTDATED, List.of(WELL.withLink("version-too-old"))),
            Map.entry(StatusCode.PBX_CREDENTIALS_WRONG, List.of(WELL.withLink("wrong-credentials"))),
            Map.entry(StatusCode.PBX_UNREACHABLE, List.of(WELL.withLink("pbx-unreachable"))),
            Map.entry(StatusCode.PBX_TRUNK_LOST, List.of(WELL.withLink("trunk-lost"), ITSELF.withLink("trunk-lost"))),
            Map.entry(
                    StatusCode.PBX_CONNECTION_FAILED,
                    List.of(WELL.withLink("other"), WELL.withLink("other").withUsers("part"))),
            Map.entry(StatusCode.USERS_INCOMPLETE, List.of(WELL.withUsers("part"), ITSELF.withUsers("part"))),
            Map.entry(
                    StatusCode.CONNECT,
                    List.of(
                            WELL.withLink("none").withUsers("none"),
                            WELL.withLink("connecting"),
                            WELL.withUsers("none"))),
            Map.entry(
                    StatusCode.SYNC,
                    List.of(
                            ITSELF.withUsers("none"),
                            ITSELF.withLink("connected").withUsers("none"))),
            Map.entry(
                    StatusCode.OVERVIEW,
                    List.of(WELL, WELL.off(300), ITSELF, ITSELF.withPbx("lost").withLink("connected")))));

    private StatusCases() {}
}
