package org.licenseportal.web.subscription;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.licenseportal.customer.AccountId;
import org.licenseportal.customer.CustomerDetails;
import org.licenseportal.customer.CustomerService;
import org.licenseportal.kernel.Page;
import org.licenseportal.subscription.SubscriptionDetails;
import org.licenseportal.subscription.SubscriptionService;
import org.licenseportal.web.support.ActiveUser;
import org.licenseportal.web.support.FilterLink;
import org.licenseportal.web.support.ListFrame;
import org.licenseportal.web.support.Redirects;
import org.licenseportal.web.support.ViewLink;

/** The partner's subscriptions: what was ordered, and whom it is assigned to (ACC-6). */
@Named
@RequestScoped
public class SubscriptionsBacking {

    @Inject
    SubscriptionService subscriptions;

    @Inject
    CustomerService customers;

    @Inject
    ActiveUser activeUser;

    private SubscriptionQuery query;
    private SubscriptionWords words;
    private ListFrame frame;
    private Optional<CustomerDetails> customer;
    private List<SubscriptionLine> lines;

    @PostConstruct
    void load() {
        words = SubscriptionWords.here();
        query = SubscriptionQuery.read(
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap());
        customer = query.list()
                .filter(SubscriptionQuery.ACCOUNT)
                .flatMap(AccountId::parse)
                .flatMap(id -> customers.find(activeUser.scope(), id));
        Page<SubscriptionDetails> page = subscriptions.list(
                activeUser.reseller(), query.filter(), query.list().page());
        lines = page.items().stream().map(words::line).toList();
        long count = subscriptions.count(activeUser.reseller(), query.filter());
        frame = ListFrame.of(query.list(), page, words.texts().text("counted", count), filters());
    }

    private List<FilterLink> filters() {
        return query.list().filters().entrySet().stream()
                .filter(filter -> !filter.getKey().equals(SubscriptionQuery.ACCOUNT))
                .map(filter -> new FilterLink(
                        words.texts().text("filter." + filter.getKey()),
                        filter.getKey().equals(SubscriptionQuery.TEXT)
                                ? filter.getValue()
                                : words.texts().text("view." + filter.getValue()),
                        query.list().without(filter.getKey()).address()))
                .toList();
    }

    /** Leads from a page whose rows are gone to the first one. */
    public void lead() {
        if (!frame.isFilled() && query.list().cursor().isPresent()) {
            Redirects.to(query.list().first().address());
            FacesContext.getCurrentInstance().responseComplete();
        }
    }

    public ListFrame getFrame() {
        return frame;
    }

    public List<SubscriptionLine> getLines() {
        return lines;
    }

    /** All, unassigned, expiring; whom something is to be assigned to stays. */
    public List<ViewLink> getViews() {
        Map<String, String> kept = query.list().filter(SubscriptionQuery.ACCOUNT).stream()
                .collect(Collectors.toMap(id -> SubscriptionQuery.ACCOUNT, id -> id));
        return SubscriptionQuery.SHOWN.stream()
                .map(show -> {
                    var view = query.list().only(kept);
                    var shown = show.equals(SubscriptionQuery.ALL) ? view : view.with(SubscriptionQuery.SHOW, show);
                    return new ViewLink(
                            words.texts().text("view." + show),
                            shown.address(),
                            query.value(SubscriptionQuery.SHOW, SubscriptionQuery.ALL)
                                    .equals(show));
                })
                .toList();
    }

    /** What was typed to search for. */
    public String getText() {
        return query.value(SubscriptionQuery.TEXT, "");
    }

    /** What is shown, for the form of the search to keep. */
    public String getShow() {
        return query.value(SubscriptionQuery.SHOW, "");
    }

    /** The account that something is to be assigned to; empty when there is none yet. */
    public String getAccount() {
        return customer.map(known -> known.id().value()).orElse("");
    }

    /** Whose account that is. */
    public String getCustomer() {
        return customer.map(CustomerDetails::name).orElse("");
    }

    /** What the address of an assignment ends with. */
    public String getFor() {
        return customer.map(known -> "?account=" + known.id() + "&from=account").orElse("");
    }
}
