package org.licenseportal.web.onboarding;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.licenseportal.customer.CustomerDetails;
import org.licenseportal.customer.OwnAccountService;
import org.licenseportal.identity.CurrentUser;
import org.licenseportal.kernel.Page;
import org.licenseportal.kernel.PageRequest;
import org.licenseportal.onboarding.CustomerListService;
import org.licenseportal.onboarding.ListedCustomer;
import org.licenseportal.web.support.ActiveUser;
import org.licenseportal.web.support.Choice;
import org.licenseportal.web.support.ListFrame;
import org.licenseportal.web.support.ListQuery;
import org.licenseportal.web.support.Redirects;
import org.licenseportal.web.support.SortLink;
import org.licenseportal.web.support.Texts;
import org.licenseportal.web.support.ViewLink;

/** The partner's home: who reads it, and its customers (DASH-1, DASH-2). */
@Named
@RequestScoped
public class CustomersBacking {

    /** Further than that nobody counts for a view. */
    private static final int MOST = 1_000;

    @Inject
    CustomerListService customers;

    @Inject
    OwnAccountService ownAccounts;

    @Inject
    ActiveUser activeUser;

    private Texts texts;
    private CustomerQuery query;
    private CustomerWords words;
    private CustomerDetails own;
    private ListFrame frame;
    private List<CustomerLine> rows;
    private List<ViewLink> views;

    @PostConstruct
    void load() {
        if (activeUser.isOfAccount()) {
            return;
        }
        texts = Texts.here("onboarding");
        words = new CustomerWords(texts);
        query = CustomerQuery.read(
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap());
        own = ownAccounts.ownAccount(activeUser.reseller(), activeUser.actor());
        Page<ListedCustomer> page = customers.list(
                activeUser.reseller(),
                query.filter(),
                query.order(),
                query.list().page());
        rows = page.items().stream()
                .map(customer -> CustomerLine.of(customer, texts))
                .toList();
        frame = ListFrame.of(query.list(), page, words.counted(count(page)), words.filters(query.list()));
        views = readyMade(query.list());
    }

    /** What stands on one page need not be counted again. */
    private long count(Page<?> page) {
        boolean whole = page.next().isEmpty() && page.previous().isEmpty();
        return whole ? page.items().size() : counted(query, PageRequest.MANY);
    }

    private long counted(CustomerQuery wanted, int most) {
        return customers.countUpTo(activeUser.reseller(), wanted.filter(), most);
    }

    /** The ready-made views, with how many there are of those that wait for somebody. */
    private List<ViewLink> readyMade(ListQuery now) {
        return Stream.of(
                        ViewLink.to(texts.text("view.all"), now.only(Map.of()), now),
                        counting("view.error", now.only(Map.of(CustomerQuery.STATUS, "error")), now),
                        counting("view.next", now.only(Map.of(CustomerQuery.STATUS, "next")), now),
                        counting("view.complete", now.only(Map.of(CustomerQuery.STATUS, "complete")), now),
                        ViewLink.to(
                                texts.text("view.deactivated"),
                                now.only(Map.of(CustomerQuery.STATE, "deactivated")),
                                now))
                .toList();
    }

    private ViewLink counting(String key, ListQuery view, ListQuery now) {
        long count = counted(new CustomerQuery(view), MOST);
        String shown = count < MOST ? texts.text("number", count) : texts.text("view.many", MOST - 1);
        return ViewLink.to(texts.text(key, shown), view, now);
    }

    /** Leads an admin of one account to that, and from a page whose rows are gone to the first one. */
    public void lead() {
        if (activeUser.isOfAccount()) {
            activeUser
                    .user()
                    .flatMap(CurrentUser::account)
                    .map(StatusLink::account)
                    .ifPresent(Redirects::to);
            FacesContext.getCurrentInstance().responseComplete();
        } else if (!frame.isFilled() && query.list().cursor().isPresent()) {
            Redirects.to(query.list().first().address());
            FacesContext.getCurrentInstance().responseComplete();
        }
    }

    /** What the reader's organization is called. */
    public String getOrganization() {
        return own.name();
    }

    /** The page of the reader's own account. */
    public String getOwnAccount() {
        return StatusLink.account(own.id());
    }

    public ListFrame getFrame() {
        return frame;
    }

    public List<CustomerLine> getRows() {
        return rows;
    }

    /** The ready-made views. */
    public List<ViewLink> getViews() {
        return views;
    }

    /** The head of the column that sorts by name. */
    public SortLink getByName() {
        return SortLink.of(texts.text("column.name"), "name", query.list(), CustomerQuery.NORMAL);
    }

    /** The head of the column that sorts by account ID. */
    public SortLink getByAccount() {
        return SortLink.of(texts.text("column.account"), "account", query.list(), CustomerQuery.NORMAL);
    }

    /** The head of the column that sorts by the number of users. */
    public SortLink getByUsers() {
        return SortLink.of(texts.text("column.users"), "users", query.list(), CustomerQuery.NORMAL);
    }

    /** What was typed to search for. */
    public String getText() {
        return query.value(CustomerQuery.TEXT);
    }

    /** States to filter by. */
    public List<Choice> getStates() {
        return words.states(query);
    }

    /** Statuses to filter by. */
    public List<Choice> getStatuses() {
        return words.statuses(query);
    }
}
