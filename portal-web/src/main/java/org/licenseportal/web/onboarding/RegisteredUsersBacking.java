package org.licenseportal.web.onboarding;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.licenseportal.customer.AccountId;
import org.licenseportal.customer.CustomerDetails;
import org.licenseportal.customer.CustomerService;
import org.licenseportal.gateway.RegisteredUser;
import org.licenseportal.gateway.RegisteredUserService;
import org.licenseportal.kernel.Page;
import org.licenseportal.web.support.ActiveUser;
import org.licenseportal.web.support.FilterLink;
import org.licenseportal.web.support.ListFrame;
import org.licenseportal.web.support.ListQuery;
import org.licenseportal.web.support.PathParts;
import org.licenseportal.web.support.Redirects;
import org.licenseportal.web.support.Texts;

/** The users of a customer's PBX, as its gateway uploaded them (DASH-2). */
@Named
@RequestScoped
public class RegisteredUsersBacking {

    private static final String TEXT = "q";

    @Inject
    RegisteredUserService users;

    @Inject
    CustomerService customers;

    @Inject
    ActiveUser activeUser;

    @Inject
    PathParts path;

    private Texts texts;
    private ListQuery query;
    private Optional<CustomerDetails> customer;
    private ListFrame frame;
    private List<RegisteredUser> rows = List.of();

    @PostConstruct
    void load() {
        texts = Texts.here("onboarding");
        customer = AccountId.parse(path.get("accountId")).flatMap(id -> customers.find(activeUser.scope(), id));
        customer.map(CustomerDetails::id).ifPresent(this::load);
    }

    private void load(AccountId id) {
        query = ListQuery.read(
                StatusLink.account(id) + "/registered-users",
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap(),
                List.of(TEXT));
        Page<RegisteredUser> page = users.list(activeUser.scope(), id, getText(), query.page());
        rows = page.items();
        boolean whole = page.next().isEmpty() && page.previous().isEmpty();
        int count = whole ? rows.size() : users.count(activeUser.scope(), id, getText());
        frame = ListFrame.of(query, page, texts.text("users.counted", count), filters());
    }

    private List<FilterLink> filters() {
        return query
                .filter(TEXT)
                .map(text -> new FilterLink(
                        texts.text("filter.q"), text, query.without(TEXT).address()))
                .stream()
                .toList();
    }

    /** Before the page is written: what is not there, or somebody else's, has none. */
    public void lead() {
        if (customer.isEmpty()) {
            Redirects.notFound();
        }
    }

    /** What the customer is called. */
    public String getName() {
        return customer.map(CustomerDetails::name)
                .filter(name -> !name.isEmpty())
                .orElseGet(() -> texts.text("unnamed"));
    }

    /** The account's page. */
    public String getAccountPath() {
        return customer.map(CustomerDetails::id).map(StatusLink::account).orElse("");
    }

    public ListFrame getFrame() {
        return frame;
    }

    public List<RegisteredUser> getRows() {
        return rows;
    }

    /** What was typed to search for. */
    public String getText() {
        return query.filter(TEXT).orElse("");
    }
}
