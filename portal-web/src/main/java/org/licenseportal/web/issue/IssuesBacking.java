package org.licenseportal.web.issue;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.licenseportal.customer.AccountId;
import org.licenseportal.customer.CustomerDetails;
import org.licenseportal.customer.CustomerService;
import org.licenseportal.issue.IssueSearch;
import org.licenseportal.issue.IssueService;
import org.licenseportal.issue.IssueSummary;
import org.licenseportal.kernel.Page;
import org.licenseportal.web.support.ActiveUser;
import org.licenseportal.web.support.ListFrame;
import org.licenseportal.web.support.PathParts;
import org.licenseportal.web.support.Redirects;
import org.licenseportal.web.support.Texts;
import org.licenseportal.web.support.ViewLink;

/** The issues of one account (ACC-2). The filters are in the address. */
@Named
@RequestScoped
public class IssuesBacking {

    @Inject
    CustomerService customers;

    @Inject
    IssueService issues;

    @Inject
    ActiveUser activeUser;

    @Inject
    PathParts path;

    private Optional<CustomerDetails> customer;
    private List<IssueRow> rows = List.of();
    private List<ViewLink> views = List.of();
    private ListFrame frame;

    @PostConstruct
    void load() {
        customer = AccountId.parse(path.get("accountId")).flatMap(id -> customers.find(activeUser.scope(), id));
        customer.ifPresent(known -> load(known.id()));
    }

    private void load(AccountId account) {
        Texts texts = Texts.here("issues");
        IssueQuery query = IssueQuery.read(
                "/customers/" + account + "/issues",
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap());
        IssueSearch search = new IssueSearch(activeUser.scope(), account, query.filter());
        Page<IssueSummary> page = issues.list(search, query.list().page());
        rows = page.items().stream()
                .map(issue -> IssueRow.of(issue, texts, activeUser.zone()))
                .toList();
        frame = ListFrame.of(
                query.list(), page, texts.text("counted", issues.count(search)), query.filters(Map.of(), texts));
        views = query.views(texts);
    }

    /** Before the page is written: an account that is not there has none. */
    public void check() {
        if (customer.isEmpty()) {
            Redirects.notFound();
        }
    }

    /** What the account is called. */
    public String getCustomer() {
        return customer.map(CustomerDetails::name).orElse("");
    }

    /** The account's page. */
    public String getPage() {
        return "/customers/" + path.get("accountId");
    }

    public List<IssueRow> getRows() {
        return rows;
    }

    public List<ViewLink> getViews() {
        return views;
    }

    public ListFrame getFrame() {
        return frame;
    }
}
