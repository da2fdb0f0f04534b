package org.licenseportal.gateway;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.licenseportal.customer.AccountId;
import org.licenseportal.customer.CustomerService;
import org.licenseportal.gateway.MessageContent.Acknowledgement;
import org.licenseportal.gateway.MessageContent.Announcement;
import org.licenseportal.gateway.MessageContent.Heartbeat;
import org.licenseportal.gateway.MessageContent.PbxReport;
import org.licenseportal.gateway.MessageContent.UserChanges;
import org.licenseportal.gateway.MessageContent.UserPart;
import org.licenseportal.kernel.Clocks;
import org.licenseportal.kernel.FieldError;

/** The one transaction of a message: all that it changes is committed, or nothing of it. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class GatewayExchange {

    private static final Duration UNCLAIMED_KEPT = Duration.ofDays(7);
    /** More milliseconds than from 1970 to the year 30,000. */
    private static final long MOST_SKIPPED = 1_000_000_000_000_000L;

    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    GatewayRepository gateways;

    @Inject
    WorkRepository work;

    @Inject
    UserUpload uploads;

    @Inject
    GatewayLink links;

    @Inject
    CustomerService customers;

    @Inject
    Clocks clocks;

    /** Whether a gateway announced itself with this key before. */
    boolean knows(String thumbprint) {
        return gateways.byKey(thumbprint).isPresent();
    }

    /** Answers a message. Two at once of one gateway conflict, or go one after the other. */
    GatewayReply run(GatewayMessage message) {
        Instant now = clocks.now();
        Optional<GatewayRow> known = gateways.byKey(message.thumbprint());
        if (!isServed(known)) {
            return refused(MessageProblem.ACCOUNT_NOT_SERVED);
        }
        if (message.sequence() - known.map(row -> row.last().sequence()).orElse(0L) > MOST_SKIPPED) {
            return jumped();
        }
        return counted(message, now);
    }

    /** A gateway that came to be after it was looked for is tried once more: what it said last may be older. */
    private GatewayReply counted(GatewayMessage message, Instant now) {
        if (gateways.take(message, now)) {
            GatewayRow gateway = gateways.byKey(message.thumbprint()).orElseThrow();
            return fresh(gateway, message, now);
        }
        Optional<GatewayRow> known = gateways.byKey(message.thumbprint());
        if (known.isEmpty()) {
            return first(message, now);
        }
        return known.get().last().precedes(message) ? counted(message, now) : again(known.get(), message, now);
    }

    /** Asked before the gateway is held: whoever ends an account holds that first, and the gateway then. */
    private boolean isServed(Optional<GatewayRow> gateway) {
        return gateway.flatMap(GatewayRow::account)
                .filter(account -> !customers.isServed(account))
                .isEmpty();
    }

    private GatewayReply first(GatewayMessage message, Instant now) {
        if (!(message.content() instanceof Announcement announced)) {
            return refused(MessageProblem.GATEWAY_UNKNOWN);
        }
        gateways.forgetUnclaimed(now, UNCLAIMED_KEPT);
        gateways.insert(message, announced, now);
        GatewayRow made = gateways.byKey(message.thumbprint()).orElseThrow();
        showCode(made, now);
        return answer(message.thumbprint(), now);
    }

    /** A message that counted last and comes again changes nothing; any other that is not new is refused. */
    private GatewayReply again(GatewayRow gateway, GatewayMessage message, Instant now) {
        GatewayRow.LastMessage last = gateway.last();
        if (last.digest().equals(message.digest())) {
            return last.problem().map(GatewayExchange::refused).orElseGet(() -> answer(message.thumbprint(), now));
        }
        if (last.jti().equals(message.jti()) || last.sequence() == message.sequence()) {
            return refused(MessageProblem.REQUEST_ID_REUSED);
        }
        return new GatewayReply.Refused(RefusedMessage.of(
                MessageProblem.MESSAGE_OUTDATED,
                List.of(new FieldError(
                        "/sequence", "It must be greater than " + last.sequence() + ", which counted last."))));
    }

    private GatewayReply fresh(GatewayRow gateway, GatewayMessage message, Instant now) {
        Optional<MessageProblem> problem = gateway.account().isEmpty()
                ? unclaimed(gateway, message, now)
                : claimed(gateway, gateway.account().get(), message, now);
        problem.ifPresent(reason -> gateways.refused(gateway.id(), reason));
        return problem.map(GatewayExchange::refused).orElseGet(() -> answer(message.thumbprint(), now));
    }

    private Optional<MessageProblem> unclaimed(GatewayRow gateway, GatewayMessage message, Instant now) {
        if (message.content() instanceof Announcement announced) {
            gateways.announce(gateway.id(), message.serial(), announced, now);
            showCode(gateway, now);
            return Optional.empty();
        }
        if (message.content() instanceof Heartbeat heartbeat) {
            gateways.beat(gateway.id(), heartbeat, now);
            return Optional.empty();
        }
        return Optional.of(MessageProblem.GATEWAY_NOT_CLAIMED);
    }

    private Optional<MessageProblem> claimed(
            GatewayRow gateway, AccountId account, GatewayMessage message, Instant now) {
        MessageContent content = message.content();
        if (content instanceof UserPart part) {
            return uploads.take(gateway, account, part, now);
        }
        if (content instanceof UserChanges changes) {
            return uploads.take(gateway, account, changes);
        }
        if (content instanceof Acknowledgement result) {
            return links.acknowledge(gateway, result, now);
        }
        if (content instanceof PbxReport report) {
            links.report(gateway, report, now);
        } else if (content instanceof Heartbeat heartbeat) {
            links.beat(gateway, heartbeat, now);
        } else if (content instanceof Announcement announced) {
            announce(gateway, message.serial(), announced, now);
        }
        return Optional.empty();
    }

    /** With another sealing key it cannot open what was sealed for the former one. */
    private void announce(GatewayRow gateway, String serial, Announcement announced, Instant now) {
        gateways.announce(gateway.id(), serial, announced, now);
        if (!announced.sealingKey().equals(gateway.sealingKey())
                && gateway.pbxSealed().isPresent()) {
            gateways.losePbx(gateway.id());
            work.drop(gateway.id(), WorkKind.CONNECT);
        }
    }

    /** A code that is good stays the same. */
    private void showCode(GatewayRow gateway, Instant now) {
        if (gateway.code().filter(shown -> shown.expires().isAfter(now)).isEmpty()) {
            gateways.showCode(gateway.id(), new ShownCode(ClaimCode.random(RANDOM), now.plus(ClaimCode.GOOD_FOR)));
        }
    }

    /** How things stand after the message. */
    private GatewayReply answer(String thumbprint, Instant now) {
        GatewayRow gateway = gateways.byKey(thumbprint).orElseThrow();
        boolean claimed = gateway.account().isPresent();
        return new GatewayReply.Answered(new GatewayAnswer(
                gateway.id(),
                now,
                gateway.code().filter(shown -> shown.expires().isAfter(now)),
                gateway.account(),
                claimed ? tasks(gateway) : List.of(),
                claimed ? uploads.open(gateway) : Optional.empty()));
    }

    private List<GatewayWork> tasks(GatewayRow gateway) {
        return work.pending(gateway.id()).stream()
                .map(task -> new GatewayWork(
                        task.id(), task.kind(), gateway.pbxSealed().filter(jwe -> task.kind() == WorkKind.CONNECT)))
                .toList();
    }

    /** A count that ran to its end would shut a gateway out for ever. */
    private static GatewayReply jumped() {
        return new GatewayReply.Refused(RefusedMessage.of(
                MessageProblem.VALUE_UNREADABLE,
                List.of(new FieldError(
                        "/sequence", "It may be greater by " + MOST_SKIPPED + " at most than the one before."))));
    }

    private static GatewayReply refused(MessageProblem problem) {
        return new GatewayReply.Refused(RefusedMessage.of(problem));
    }
}
