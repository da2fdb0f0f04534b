package org.licenseportal.issue;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.licenseportal.customer.AccountId;

/** Adds and changes issues. Plain SQL: whoever changes one locks it before. */
@Dependent
class IssueRepository {

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    /** The issue of this account that a wish with this key made. */
    Optional<IssueNumber> made(IssueKey key, AccountId account) {
        List<?> found = entities.createNativeQuery(
                        "select number from issue_report where account_id = ? and form_key = ?")
                .setParameter(1, account.value())
                .setParameter(2, key.value())
                .getResultList();
        return found.stream().map(number -> new IssueNumber((String) number)).findFirst();
    }

    void add(IssueNumber number, ReportIssue wanted, Instant now) {
        entities.createNativeQuery("insert into issue_report (number, account_id, form_key, category, title,"
                        + " reporter_party, reporter_id, reporter_name, status, reported_at, changed_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .setParameter(1, number.value())
                .setParameter(2, wanted.account().value())
                .setParameter(3, wanted.key().value())
                .setParameter(4, wanted.content().category())
                .setParameter(5, wanted.content().title())
                .setParameter(6, wanted.author().party().word())
                .setParameter(7, wanted.author().id())
                .setParameter(8, wanted.author().name())
                .setParameter(9, IssueStatus.OPEN.word())
                .setParameter(10, now.toEpochMilli())
                .setParameter(11, now.toEpochMilli())
                .executeUpdate();
    }

    /** Locks the row until the transaction ends; false when this account has no such issue. */
    boolean lock(IssueNumber number, AccountId account) {
        return entities.createNativeQuery("update issue_report set version = version + 1"
                                + " where number = ? and account_id = ?")
                        .setParameter(1, number.value())
                        .setParameter(2, account.value())
                        .executeUpdate()
                == 1;
    }

    /** Notes where an issue stands from now on, and since when it is closed if it is. */
    void change(IssueSummary issue, IssueStatus status, Instant now) {
        boolean closes = status == IssueStatus.CLOSED;
        boolean stays = closes && issue.status() == IssueStatus.CLOSED;
        entities.createNativeQuery("update issue_report set status = ?, changed_at = ?"
                        + (stays ? "" : ", closed_at = " + (closes ? now.toEpochMilli() : 0)) + " where number = ?")
                .setParameter(1, status.word())
                .setParameter(2, now.toEpochMilli())
                .setParameter(3, issue.number().value())
                .executeUpdate();
    }

    /** How many issues of an account are not closed. */
    long open(AccountId account) {
        Object count = entities.createNativeQuery(
                        "select count(*) from issue_report where account_id = ? and status <> 'closed'")
                .setParameter(1, account.value())
                .getSingleResult();
        return ((Number) count).longValue();
    }

    /** Deletes all issues of an account, with all that hangs on them. */
    void erase(AccountId account) {
        entities.createNativeQuery("delete from issue_report where account_id = ?")
                .setParameter(1, account.value())
                .executeUpdate();
    }
}
