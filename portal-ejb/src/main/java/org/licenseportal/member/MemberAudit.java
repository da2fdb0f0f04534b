package org.licenseportal.member;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Collectors;
import org.licenseportal.audience.MailTopic;
import org.licenseportal.audit.AuditAction;
import org.licenseportal.audit.AuditChange;
import org.licenseportal.audit.AuditEntry;
import org.licenseportal.audit.AuditField;
import org.licenseportal.audit.AuditObject;
import org.licenseportal.audit.AuditOrigin;
import org.licenseportal.audit.AuditResult;
import org.licenseportal.kernel.Actor;
import org.licenseportal.notification.MailAddress;

/**
 * What the trail says about users of a reseller.
 *
 * @param member who it is about
 * @param actor who did it
 * @param now when
 */
record MemberAudit(MemberSummary member, Actor actor, Instant now) {

    AuditEntry changedFrom(MemberSummary before) {
        return entry(
                AuditAction.USER_CHANGE,
                AuditResult.done(
                        AuditChange.of(AuditField.NAME, before.name(), member.name()),
                        AuditChange.of(AuditField.PHONE, before.phone(), member.phone()),
                        AuditChange.of(AuditField.ADMIN, before.admin(), member.admin()),
                        AuditChange.of(AuditField.MAILS, mails(before), mails(member))));
    }

    AuditEntry removed() {
        return entry(
                AuditAction.USER_DELETE,
                AuditResult.done(AuditChange.of(AuditField.NAME, member.name(), Optional.empty())));
    }

    AuditEntry mainContactAfter(Optional<MailAddress> before) {
        return entry(
                AuditAction.USER_MAIN_CONTACT,
                AuditResult.done(AuditChange.of(AuditField.MAIN_CONTACT, before, member.email())));
    }

    AuditEntry refused(AuditAction action, MemberRefusal reason) {
        return entry(action, AuditResult.refused(reason.slug()));
    }

    private AuditEntry entry(AuditAction action, AuditResult result) {
        return new AuditEntry(
                now,
                AuditOrigin.of(actor),
                action,
                new AuditObject(AuditObject.Type.USER, member.id().value(), Optional.of(member.owner())),
                result);
    }

    private static Optional<String> mails(MemberSummary member) {
        return Optional.of(member.subscriptions().stream()
                        .sorted()
                        .map(MailTopic::word)
                        .collect(Collectors.joining(", ")))
                .filter(words -> !words.isEmpty());
    }
}
