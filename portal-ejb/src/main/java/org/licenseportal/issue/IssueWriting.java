package org.licenseportal.issue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.licenseportal.audit.AuditTrail;
import org.licenseportal.customer.CustomerDetails;
import org.licenseportal.kernel.Actor;
import org.licenseportal.kernel.Clocks;
import org.licenseportal.ratelimit.RateLimitService;

/** Adds what somebody says or does to an issue, in the caller's transaction: entry, status, mails and trail. */
@ApplicationScoped
class IssueWriting {

    @Inject
    IssueRepository issues;

    @Inject
    IssueEntryRepository entries;

    @Inject
    IssueMailer mailer;

    @Inject
    AuditTrail trail;

    @Inject
    RateLimitService limits;

    @Inject
    Clocks clocks;

    /** Adds it; whoever calls has made or locked the issue. */
    void write(IssueSummary issue, CustomerDetails customer, NewMessage message, Actor actor) {
        Instant now = clocks.now();
        IssueStatus after = IssueStatusRule.after(issue, message.kind(), message.author());
        IssueMessage added = entries.add(issue.number(), message, now);
        issues.change(issue, after, now);
        mailer.tell(issue, customer, added);
        trail.record(new IssueAudit(customer, actor, now).written(issue, message.kind(), after));
    }

    /** Counts one word; a refusal when there were too many within the hour. */
    Optional<IssueOutcome> limited(CustomerDetails customer) {
        return limits.issue(customer.id().value()).map(wait -> new IssueOutcome.Refused(IssueRefusal.RATE_LIMITED));
    }

    /** Adds an answer once: the same key with the same content again changes nothing. */
    IssueOutcome answer(IssueSummary issue, CustomerDetails customer, NewMessage message, Actor actor) {
        var said = entries.said(message.key(), issue.number(), issue.account());
        if (said.isPresent()) {
            return said.get().equals(message.content().hash())
                    ? new IssueOutcome.Done(issue.number())
                    : new IssueOutcome.Refused(IssueRefusal.IDEMPOTENCY_KEY_REUSED);
        }
        boolean full =
                entries.full(issue.number(), issue.account(), message.content().bytes());
        if (full && message.kind() == MessageKind.REPLY) {
            return new IssueOutcome.Refused(IssueRefusal.ISSUE_FULL);
        }
        return limited(customer).orElseGet(() -> {
            write(issue, customer, message, actor);
            return new IssueOutcome.Done(issue.number());
        });
    }
}
