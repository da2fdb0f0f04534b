package org.licenseportal.gateway;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.licenseportal.gateway.MessageContent.Acknowledgement;
import org.licenseportal.gateway.MessageContent.Heartbeat;
import org.licenseportal.gateway.MessageContent.PbxReport;

/** Takes what a gateway says of its connection to the PBX, and what came of its work. */
@Dependent
class GatewayLink {

    @Inject
    GatewayRepository gateways;

    @Inject
    WorkRepository work;

    @Inject
    UploadRepository uploads;

    /** A trunk that went down breaks a connection, and mends it when it is up again. */
    void beat(GatewayRow gateway, Heartbeat heartbeat, Instant now) {
        gateways.beat(gateway.id(), heartbeat, now);
        boolean lost = gateway.error().filter(GatewayError.TRUNK_LOST::equals).isPresent();
        if (lost && heartbeat.trunkUp().equals(Optional.of(true))) {
            gateways.link(gateway.id(), GatewayConnection.CONNECTED);
        } else if (gateway.connection() == GatewayConnection.CONNECTED
                && heartbeat.trunkUp().equals(Optional.of(false))) {
            gateways.linkFailed(gateway.id(), GatewayError.TRUNK_LOST);
        }
    }

    /** What it says of a PBX that it was not asked to connect to yet is about the one of before. */
    void report(GatewayRow gateway, PbxReport report, Instant now) {
        if (gateway.hasPbx() && gateway.connection() == GatewayConnection.NONE) {
            return;
        }
        report.pbx().ifPresent(pbx -> gateways.found(gateway.id(), pbx));
        if (report.error().isPresent()) {
            gateways.linkFailed(gateway.id(), report.error().get());
        } else {
            linked(gateway, report.connection(), now);
        }
    }

    /** Once a PBX is connected, its users are wanted (ONB-4). */
    private void linked(GatewayRow gateway, GatewayConnection state, Instant now) {
        gateways.link(gateway.id(), state);
        if (state == GatewayConnection.CONNECTED
                && gateway.hasPbx()
                && gateway.syncedAt().isEmpty()) {
            work.add(gateway.id(), WorkKind.SYNCHRONIZE, now);
        }
    }

    /** Takes the result of a piece of work, once; the same again changes nothing. */
    Optional<MessageProblem> acknowledge(GatewayRow gateway, Acknowledgement result, Instant now) {
        Optional<WorkRepository.Kept> found = work.find(gateway.id(), result.work());
        if (found.isEmpty()) {
            return Optional.of(MessageProblem.WORK_UNKNOWN);
        }
        WorkRepository.Kept task = found.get();
        if (task.result().isPresent()) {
            boolean same = task.error().equals(result.error());
            return same ? Optional.empty() : Optional.of(MessageProblem.WORK_UNKNOWN);
        }
        if (task.kind() == WorkKind.SYNCHRONIZE && result.done() && !synced(gateway, task)) {
            return Optional.of(MessageProblem.UPLOAD_INCOMPLETE);
        }
        work.acknowledge(task.id(), result.error(), now);
        if (result.done()) {
            done(gateway, task.kind(), now);
        } else {
            failed(gateway, result.error().orElseThrow());
        }
        return Optional.empty();
    }

    private void done(GatewayRow gateway, WorkKind kind, Instant now) {
        if (kind == WorkKind.CONNECT) {
            gateways.link(gateway.id(), GatewayConnection.CONNECTED);
            work.add(gateway.id(), WorkKind.SYNCHRONIZE, now);
        } else if (!gateway.hasPbx() && gateway.error().isPresent()) {
            gateways.link(gateway.id(), GatewayConnection.CONNECTED);
        }
    }

    /** Whatever it was to do: an error of the connection is one, and a list that is cut off is another. */
    private void failed(GatewayRow gateway, String error) {
        Optional<GatewayError> ofLink = GatewayError.parse(error);
        if (ofLink.isPresent()) {
            gateways.linkFailed(gateway.id(), ofLink.get());
        } else {
            uploads.failed(gateway.id(), true);
        }
    }

    /** A complete list came since it was asked for, and no other was begun. */
    private static boolean synced(GatewayRow gateway, WorkRepository.Kept task) {
        return gateway.upload().isEmpty()
                && gateway.syncedAt().filter(at -> !at.isBefore(task.since())).isPresent();
    }
}
