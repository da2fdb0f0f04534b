package org.licenseportal.issue;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.licenseportal.customer.AccountId;
import org.licenseportal.kernel.Page;
import org.licenseportal.kernel.PageRequest;

/** Issues as lists show them, the last changed first. Plain SQL, so that a page is one query per range. */
@Dependent
class IssueListRepository {

    private static final String COLUMNS =
            "r.number, r.account_id, c.name, r.category, k.name as category_name, r.title,"
                    + " r.status, r.reporter_party, r.reporter_id, r.reporter_name, r.reported_at, r.changed_at";

    private static final String FROM = " from issue_report r join customer c on c.account_id = r.account_id"
            + " join issue_category k on k.code = r.category where ";

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    Page<IssueSummary> page(IssueConditions where, PageRequest request) {
        int wanted = request.limit() + 1;
        List<IssueSummary> found = new ArrayList<>();
        for (IssueConditions range : where.ranges(request)) {
            if (found.size() < wanted) {
                found.addAll(rows(range, order(request), wanted - found.size()));
            }
        }
        return Page.of(
                request,
                found,
                issue -> List.of(
                        Long.toString(issue.changed().toEpochMilli()),
                        issue.number().value()));
    }

    /** How many there are, counted no further than {@link PageRequest#MANY}. */
    long count(IssueConditions where) {
        String sql = "select count(*) from (select r.number" + FROM + where.sql()
                + PageRequest.fetchFirst(PageRequest.MANY) + ") counted";
        return ((Number) where.bind(entities.createNativeQuery(sql)).getSingleResult()).longValue();
    }

    Optional<IssueSummary> find(IssueNumber number, AccountId account) {
        return rows(IssueConditions.of(account).only(number), "", 1).stream().findFirst();
    }

    /** What issues may be about, in the order in which they are offered. */
    List<IssueCategory> categories() {
        List<?> rows = entities.createNativeQuery(
                        "select code, name from issue_category where offered = true order by place")
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new IssueCategory((String) row[0], (String) row[1]))
                .toList();
    }

    private static String order(PageRequest request) {
        String direction = request.backwards() ? "" : " desc";
        return " order by r.changed_at" + direction + ", r.number" + direction;
    }

    private List<IssueSummary> rows(IssueConditions where, String order, int most) {
        String sql = "select " + COLUMNS + FROM + where.sql() + order + PageRequest.fetchFirst(most);
        List<?> rows = where.bind(entities.createNativeQuery(sql)).getResultList();
        return rows.stream().map(row -> summary((Object[]) row)).toList();
    }

    private static IssueSummary summary(Object[] row) {
        return new IssueSummary(
                new IssueNumber((String) row[0]),
                new AccountId((String) row[1]),
                (String) row[2],
                new IssueCategory((String) row[3], (String) row[4]),
                (String) row[5],
                IssueStatus.of((String) row[6]),
                new IssueAuthor(IssueParty.of((String) row[7]), (String) row[8], (String) row[9]),
                Instant.ofEpochMilli(((Number) row[10]).longValue()),
                Instant.ofEpochMilli(((Number) row[11]).longValue()));
    }
}
