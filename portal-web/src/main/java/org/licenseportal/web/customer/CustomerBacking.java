package org.licenseportal.web.customer;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.licenseportal.customer.AccountId;
import org.licenseportal.customer.CustomerDetails;
import org.licenseportal.customer.CustomerDossier;
import org.licenseportal.customer.CustomerService;
import org.licenseportal.customer.CustomerState;
import org.licenseportal.customer.CustomerWriting;
import org.licenseportal.kernel.Retry;
import org.licenseportal.web.support.ActiveUser;
import org.licenseportal.web.support.Fact;
import org.licenseportal.web.support.PathParts;
import org.licenseportal.web.support.Posted;
import org.licenseportal.web.support.Redirects;
import org.licenseportal.web.support.Texts;

/** The account of a customer (ACC-1): who it is, who supports it, and what is switched for it. */
@Named
@RequestScoped
public class CustomerBacking {

    @Inject
    CustomerService customers;

    @Inject
    CustomerWriting writing;

    @Inject
    ActiveUser activeUser;

    @Inject
    PathParts path;

    private Optional<CustomerDossier> found;
    private Texts texts;

    @PostConstruct
    void load() {
        texts = Texts.here("customers");
        found = AccountId.parse(path.get("accountId")).flatMap(id -> customers.dossier(activeUser.scope(), id));
    }

    /** Switches what a button asks for. An account that is not there, or somebody else's, is not found. */
    public void lead() {
        if (found.isEmpty()) {
            Redirects.notFound();
            return;
        }
        String wanted = Posted.here().one("bandwidth");
        if (!wanted.isEmpty()) {
            AccountId id = details().id();
            Retry.onConflict(
                    () -> writing.switchBandwidth(activeUser.scope(), id, wanted.equals("on"), activeUser.actor()));
            Redirects.to(getPage() + "?done=bandwidth-" + (wanted.equals("on") ? "on" : "off") + "#call");
            FacesContext.getCurrentInstance().responseComplete();
        }
    }

    private CustomerDossier known() {
        return found.orElseThrow();
    }

    private CustomerDetails details() {
        return known().details();
    }

    public String getPage() {
        return "/customers/" + path.get("accountId");
    }

    public String getId() {
        return details().id().value();
    }

    /** What it is called; that it has no name yet, where it has none. */
    public String getName() {
        return details().name().isEmpty() ? texts.text("unnamed") : details().name();
    }

    /** Whether its first step is not finished yet. */
    public boolean isDraft() {
        return details().state() == CustomerState.DRAFT;
    }

    /** Whether nobody logs in for it and its devices are refused. */
    public boolean isDeactivated() {
        return details().state() == CustomerState.DEACTIVATED;
    }

    /** Whether it is the partner itself. */
    public boolean isOwn() {
        return details().own();
    }

    public boolean isBandwidthSaved() {
        return details().bandwidthSaved();
    }

    /** What it is and where. */
    public List<Fact> getFacts() {
        return new AccountWords(texts).facts(details());
    }

    /** What of it nobody here can change. */
    public List<Fact> getFixed() {
        return new AccountWords(texts).fixed(details());
    }

    public List<ContactText> getAdmins() {
        return new AccountWords(texts).contacts(known().content().admins());
    }

    public List<ContactText> getSupporters() {
        return new AccountWords(texts).contacts(known().content().supporters());
    }

    public List<String> getDomains() {
        return known().content().domains();
    }
}
