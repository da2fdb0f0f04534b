package org.licenseportal.web.subscription;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.licenseportal.customer.AccountId;
import org.licenseportal.customer.CustomerDetails;
import org.licenseportal.customer.CustomerPickService;
import org.licenseportal.customer.PickedCustomer;
import org.licenseportal.kernel.Retry;
import org.licenseportal.subscription.AssignSubscription;
import org.licenseportal.subscription.GivenSubscription;
import org.licenseportal.subscription.SubscriptionDetails;
import org.licenseportal.subscription.SubscriptionNumber;
import org.licenseportal.subscription.SubscriptionRefusal;
import org.licenseportal.subscription.SubscriptionService;
import org.licenseportal.web.support.ActiveUser;
import org.licenseportal.web.support.FormErrors;
import org.licenseportal.web.support.PathParts;
import org.licenseportal.web.support.Posted;
import org.licenseportal.web.support.Redirects;

/**
 * Assigns a subscription: first whom to, then what will be other than before and the button that does it. A button
 * pressed twice assigns once.
 */
@Named
@RequestScoped
public class AssignSubscriptionBacking {

    private static final int MOST = 20;
    private static final int CONFLICT = 409;

    @Inject
    SubscriptionService subscriptions;

    @Inject
    CustomerPickService customers;

    @Inject
    ActiveUser activeUser;

    @Inject
    PathParts path;

    private SubscriptionWords words;
    private Posted posted;
    private Optional<SubscriptionDetails> known;
    private Optional<CustomerDetails> customer;
    private List<PickedCustomer> found = List.of();
    private FormErrors errors = FormErrors.NONE;

    @PostConstruct
    void load() {
        words = SubscriptionWords.here();
        posted = Posted.asked();
        look();
        customer = AccountId.parse(posted.one("account")).flatMap(id -> customers.one(activeUser.reseller(), id));
        if (customer.isEmpty()) {
            found = customers.find(activeUser.reseller(), posted.one("q"), MOST);
        }
    }

    private void look() {
        known = SubscriptionNumber.parse(path.get("subscription"))
                .flatMap(number -> subscriptions.find(activeUser.reseller(), number));
    }

    /** Assigns when the form was sent; what is not the partner's looks like what is not there. */
    public void act() {
        boolean other = customer.isEmpty() && !posted.one("account").isEmpty();
        if (known.isEmpty() || other) {
            Redirects.notFound();
        } else if ("assign".equals(Posted.here().one("do")) && customer.isPresent()) {
            assign(known.get(), customer.get());
        } else if (!known.get().assignable()) {
            refuse(known.get().customer().isPresent() ? SubscriptionRefusal.TAKEN : SubscriptionRefusal.EXPIRED);
        }
    }

    private void assign(SubscriptionDetails subscription, CustomerDetails whom) {
        GivenSubscription given = Retry.onConflict(() -> subscriptions.assign(new AssignSubscription(
                activeUser.reseller(), subscription.order().number(), whom.id(), activeUser.actor())));
        if (given.refusal().isEmpty()) {
            Redirects.to(
                    isFromAccount()
                            ? "/customers/" + whom.id() + "?done=subscription-assigned#subscriptions"
                            : "/customers/subscriptions?done=assigned");
            FacesContext.getCurrentInstance().responseComplete();
        } else {
            look();
            refuse(given.refusal().get());
        }
    }

    private void refuse(SubscriptionRefusal reason) {
        String holder = known.flatMap(SubscriptionDetails::customer)
                .map(PickedCustomer::name)
                .orElse("");
        errors = FormErrors.of("assign", words.texts().text("refused." + reason.slug(), holder));
        FacesContext.getCurrentInstance().getExternalContext().setResponseStatus(CONFLICT);
    }

    /** Whether one came from the page of the account, and goes back there. */
    public boolean isFromAccount() {
        return "account".equals(posted.one("from"));
    }

    /** The subscription. */
    public SubscriptionLine getLine() {
        return known.map(words::line).orElse(null);
    }

    /** Whether it can be assigned still. */
    public boolean isPossible() {
        return known.filter(SubscriptionDetails::assignable).isPresent();
    }

    /** Whether it was chosen whom it is assigned to. */
    public boolean isChosen() {
        return customer.isPresent();
    }

    /** The account that was chosen. */
    public String getAccount() {
        return customer.map(there -> there.id().value()).orElse("");
    }

    /** What its customer is called. */
    public String getCustomer() {
        return customer.map(CustomerDetails::name).orElse("");
    }

    /** The account's number at SAP so far. */
    public String getBillingBefore() {
        return words.billing(customer.flatMap(CustomerDetails::billing));
    }

    /** The account's number at SAP afterwards. */
    public String getBillingAfter() {
        return words.billing(known.map(there -> there.order().references().sapCustomer())
                .filter(number -> !number.isEmpty())
                .or(() -> customer.flatMap(CustomerDetails::billing)));
    }

    /** What was searched for. */
    public String getText() {
        return posted.one("q");
    }

    /** The customers that fit. */
    public List<PickedCustomer> getFound() {
        return found;
    }

    /** Whether more may fit than are shown. */
    public boolean isMore() {
        return found.size() == MOST;
    }

    /** The page itself. */
    public String getPage() {
        return known.map(there -> "/customers/subscriptions/" + there.order().number() + "/assign")
                .orElse("");
    }

    public FormErrors getErrors() {
        return errors;
    }
}
