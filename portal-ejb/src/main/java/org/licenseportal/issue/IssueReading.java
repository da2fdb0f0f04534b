package org.licenseportal.issue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.licenseportal.customer.AccountId;

/** Reads an issue with what hangs on it, for those who may. */
@ApplicationScoped
class IssueReading {

    @Inject
    IssueListRepository lists;

    @Inject
    IssueEntryRepository entries;

    @Inject
    IssueFileRepository files;

    Optional<IssueSummary> summary(IssueNumber number, AccountId account) {
        return lists.find(number, account);
    }

    IssueThread thread(IssueSummary issue) {
        return new IssueThread(issue, entries.of(issue.number(), issue.account()));
    }

    Optional<FileContent> file(IssueSummary issue, String id) {
        return files.content(id, issue.number(), issue.account());
    }
}
