package org.licenseportal.web.life;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.licenseportal.customer.AccountId;
import org.licenseportal.customer.ChangeLife;
import org.licenseportal.customer.Consequence;
import org.licenseportal.customer.CustomerDetails;
import org.licenseportal.customer.CustomerLifeService;
import org.licenseportal.customer.CustomerService;
import org.licenseportal.customer.CustomerState;
import org.licenseportal.customer.LifeOutcome;
import org.licenseportal.customer.LifeRefusal;
import org.licenseportal.customer.TypedName;
import org.licenseportal.kernel.Actor;
import org.licenseportal.kernel.Retry;
import org.licenseportal.web.support.ActiveUser;
import org.licenseportal.web.support.FormErrors;
import org.licenseportal.web.support.PathParts;
import org.licenseportal.web.support.Posted;
import org.licenseportal.web.support.Redirects;
import org.licenseportal.web.support.Texts;

/** The pages on which an account is deactivated, activated and deleted (ACC-7): first what that does, then the act. */
@Named
@RequestScoped
public class LifeBacking {

    @Inject
    CustomerService customers;

    @Inject
    CustomerLifeService lives;

    @Inject
    ActiveUser activeUser;

    @Inject
    PathParts path;

    private Texts texts;
    private Optional<CustomerDetails> customer;
    private List<Consequence> consequences;
    private String typed = "";
    private FormErrors errors = FormErrors.NONE;

    @PostConstruct
    void load() {
        texts = Texts.here("life");
        customer = AccountId.parse(path.get("accountId")).flatMap(id -> customers.find(activeUser.scope(), id));
        consequences = customer.map(known -> lives.consequences(known.id(), known.partner()))
                .orElse(List.of());
    }

    /** Before the page is written: an account that is not there has none. */
    public void check() {
        if (customer.isEmpty()) {
            Redirects.notFound();
        }
    }

    /** Keeps people and devices of the account out. */
    public String deactivate() {
        return act(lives::deactivate, getPage() + "?done=deactivated");
    }

    /** Lets them in again. */
    public String activate() {
        return act(lives::activate, getPage() + "?done=activated");
    }

    /** Deletes the account, if what was typed is its name. */
    public String delete() {
        typed = Posted.here().one("name");
        return act((wanted, actor) -> lives.delete(wanted, new TypedName(typed), actor), "/customers?done=deleted");
    }

    private String act(BiFunction<ChangeLife, Actor, LifeOutcome> act, String after) {
        ChangeLife wanted = new ChangeLife(
                new AccountId(path.get("accountId")),
                activeUser.reseller(),
                Posted.here().number("version").orElse(-1L));
        return Retry.onConflict(() -> act.apply(wanted, activeUser.actor()))
                .fold(() -> Redirects.to(after), () -> Redirects.to("/customers"), this::refuse);
    }

    private String refuse(LifeRefusal reason) {
        String field = reason == LifeRefusal.OTHER_NAME ? "name" : "act";
        errors = FormErrors.of(field, texts.text("refused." + reason.slug(), getWanted()));
        FacesContext.getCurrentInstance().getExternalContext().setResponseStatus(422);
        return null;
    }

    /** The account's page. */
    public String getPage() {
        return "/customers/" + path.get("accountId");
    }

    /** What the account is called; its ID while it has no name. */
    public String getName() {
        return getWanted();
    }

    /** What has to be typed to delete it. */
    public String getWanted() {
        return customer.map(TypedName::wantedFor).orElse("");
    }

    /** Whether the account has a name to be typed; a draft may have none. */
    public boolean isNamed() {
        return customer.filter(known -> !known.name().isBlank()).isPresent();
    }

    /** What to type, in words. */
    public String getHint() {
        return texts.text("delete.hint", getWanted());
    }

    /** Whether the act of the page is open to this account: not the partner's own, and not in another state. */
    public boolean isActive() {
        return is(CustomerState.ACTIVE);
    }

    /** Whether it was deactivated. */
    public boolean isDeactivated() {
        return is(CustomerState.DEACTIVATED);
    }

    /** Whether it is the partner itself, which is never deactivated or deleted (ONB-5). */
    public boolean isOwn() {
        return customer.map(CustomerDetails::own).orElse(false);
    }

    private boolean is(CustomerState state) {
        return customer.map(CustomerDetails::state).filter(state::equals).isPresent();
    }

    /** The account as the page shows it. */
    public long getVersion() {
        return customer.map(CustomerDetails::version).orElse(0L);
    }

    /** What deactivating does. */
    public List<ConsequenceLine> getDeactivation() {
        return lines("deactivate.");
    }

    /** What activating does. */
    public List<ConsequenceLine> getActivation() {
        return lines("activate.");
    }

    /** What deleting does. */
    public List<ConsequenceLine> getDeletion() {
        return lines("delete.");
    }

    private List<ConsequenceLine> lines(String act) {
        return consequences.stream()
                .map(consequence -> ConsequenceLine.of(consequence, act, texts))
                .toList();
    }

    /** The name as it was typed. */
    public String getTyped() {
        return typed;
    }

    public FormErrors getErrors() {
        return errors;
    }
}
