package org.licenseportal.web.issue;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.licenseportal.customer.AccountId;
import org.licenseportal.issue.IssueFilter;
import org.licenseportal.issue.IssueSearch;
import org.licenseportal.issue.IssueService;
import org.licenseportal.kernel.PageRequest;
import org.licenseportal.web.support.ActiveUser;
import org.licenseportal.web.support.PathParts;
import org.licenseportal.web.support.Texts;

/** The open issues of an account, as its page shows them among all the rest (ACC-2). */
@Named
@RequestScoped
public class IssueSectionBacking {

    private static final int SHOWN = 3;

    @Inject
    IssueService issues;

    @Inject
    ActiveUser activeUser;

    @Inject
    PathParts path;

    private List<IssueRow> rows = List.of();
    private String counted = "";

    @PostConstruct
    void load() {
        Optional<AccountId> account = AccountId.parse(path.get("accountId"));
        account.ifPresent(id -> load(new IssueSearch(activeUser.scope(), id, IssueFilter.OPEN)));
    }

    private void load(IssueSearch search) {
        Texts texts = Texts.here("issues");
        rows = issues.list(search, PageRequest.first(SHOWN)).items().stream()
                .map(issue -> IssueRow.of(issue, texts, activeUser.zone()))
                .toList();
        counted = texts.text("section.counted", issues.count(search));
    }

    public List<IssueRow> getRows() {
        return rows;
    }

    /** How many are open. */
    public String getCounted() {
        return counted;
    }

    /** All issues of the account. */
    public String getList() {
        return "/customers/" + path.get("accountId") + "/issues";
    }
}
