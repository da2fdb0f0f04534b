package org.licenseportal.web.customer;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.licenseportal.customer.AccountId;
import org.licenseportal.customer.CustomerDetails;
import org.licenseportal.customer.CustomerOutcome;
import org.licenseportal.customer.CustomerService;
import org.licenseportal.customer.CustomerState;
import org.licenseportal.customer.CustomerWriting;
import org.licenseportal.customer.DiscardDraft;
import org.licenseportal.kernel.Retry;
import org.licenseportal.web.support.ActiveUser;
import org.licenseportal.web.support.FormErrors;
import org.licenseportal.web.support.PathParts;
import org.licenseportal.web.support.Posted;
import org.licenseportal.web.support.Redirects;
import org.licenseportal.web.support.Texts;

/** Throws the draft of a customer away, as it was seen (ONB-1). */
@Named
@RequestScoped
public class DiscardBacking {

    @Inject
    CustomerService customers;

    @Inject
    CustomerWriting writing;

    @Inject
    ActiveUser activeUser;

    @Inject
    PathParts path;

    private Optional<CustomerDetails> draft;
    private FormErrors errors = FormErrors.NONE;

    @PostConstruct
    void load() {
        draft = AccountId.parse(path.get("accountId"))
                .flatMap(id -> customers.find(activeUser.scope(), id))
                .filter(known -> known.state() == CustomerState.DRAFT);
    }

    /** Does what the button says. What is no draft, or another's, is not found. */
    public void lead() {
        Optional<Long> version = Posted.here().number("version");
        if (draft.isEmpty()) {
            Redirects.notFound();
        } else if (version.isPresent()) {
            discard(new DiscardDraft(activeUser.scope(), draft.get().id(), version.get()));
        }
    }

    private void discard(DiscardDraft wanted) {
        CustomerOutcome outcome = Retry.onConflict(() -> writing.discard(wanted, activeUser.actor()));
        if (outcome instanceof CustomerOutcome.Conflict) {
            errors = FormErrors.of("discard", Texts.here("customers").text("discard.changed"));
            FacesContext.getCurrentInstance().getExternalContext().setResponseStatus(409);
        } else {
            Redirects.to("/customers?done=discarded");
            FacesContext.getCurrentInstance().responseComplete();
        }
    }

    /** What the draft is called; that it has no name yet, where it has none. */
    public String getName() {
        return draft.map(CustomerDetails::name).filter(name -> !name.isEmpty()).orElseGet(() -> Texts.here("customers")
                .text("unnamed"));
    }

    /** What the button was asked about. */
    public long getVersion() {
        return draft.map(CustomerDetails::version).orElse(0L);
    }

    /** The step that the draft is in. */
    public String getPage() {
        return "/customers/" + path.get("accountId") + "/onboarding/customer";
    }

    public FormErrors getErrors() {
        return errors;
    }
}
