package org.licenseportal.web.customer;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.Set;
import org.licenseportal.customer.AccountId;
import org.licenseportal.customer.CustomerDossier;
import org.licenseportal.customer.CustomerOutcome;
import org.licenseportal.customer.CustomerSection;
import org.licenseportal.customer.CustomerService;
import org.licenseportal.customer.CustomerState;
import org.licenseportal.customer.CustomerWriting;
import org.licenseportal.customer.EditCustomer;
import org.licenseportal.kernel.Retry;
import org.licenseportal.web.support.ActiveUser;
import org.licenseportal.web.support.PathParts;
import org.licenseportal.web.support.Posted;
import org.licenseportal.web.support.Redirects;

/** Edits one section of a customer (ACC-1, ACC-2). Of two who do it at once, the second sees what the first saved. */
@Named
@RequestScoped
public class CustomerEditBacking {

    @Inject
    CustomerService customers;

    @Inject
    CustomerWriting writing;

    @Inject
    ActiveUser activeUser;

    @Inject
    PathParts path;

    private Optional<CustomerDossier> customer;
    private CustomerSheet sheet;

    @PostConstruct
    void load() {
        customer = AccountId.parse(path.get("accountId"))
                .flatMap(id -> customers.dossier(activeUser.scope(), id))
                .filter(known -> known.details().state() != CustomerState.DRAFT);
        sheet = CustomerSheet.of(CustomerForm.empty());
    }

    /** The page of name and address. */
    public void leadProfile() {
        lead(CustomerSection.PROFILE);
    }

    /** The page of mail domains. */
    public void leadDomains() {
        lead(CustomerSection.DOMAINS);
    }

    /** The page of admin contacts. */
    public void leadAdmins() {
        lead(CustomerSection.ADMINS);
    }

    /** The page of support contacts. */
    public void leadSupport() {
        lead(CustomerSection.SUPPORT);
    }

    private void lead(CustomerSection section) {
        if (customer.isEmpty()) {
            Redirects.notFound();
            return;
        }
        Posted posted = Posted.here();
        String button = posted.one("do");
        if (button.isEmpty()) {
            sheet = CustomerSheet.of(CustomerForm.of(customer.get(), Set.of(section)));
            return;
        }
        CustomerForm sent = CustomerForm.sent(posted);
        sheet = CustomerSheet.of(isOwn() ? sent.named(customer.get().details().name()) : sent);
        if (button.equals("save")) {
            save(Set.of(section));
        } else {
            sheet = sheet.after(button);
        }
    }

    private void save(Set<CustomerSection> sections) {
        EditCustomer wanted = new EditCustomer(
                activeUser.scope(),
                customer.orElseThrow().details().id(),
                sheet.form().version(),
                sheet.form().content(),
                sections,
                Optional.empty(),
                Optional.of(sheet.form().seen()));
        CustomerOutcome outcome = Retry.onConflict(() -> writing.edit(wanted, activeUser.actor()));
        if (outcome instanceof CustomerOutcome.Incomplete lacking) {
            sheet = sheet.wrong(lacking.faults());
            FacesContext.getCurrentInstance().getExternalContext().setResponseStatus(422);
        } else if (outcome instanceof CustomerOutcome.Conflict other) {
            sheet = sheet.beside(other.customer(), sections);
            FacesContext.getCurrentInstance().getExternalContext().setResponseStatus(409);
        } else {
            Redirects.to(outcome instanceof CustomerOutcome.Saved ? getPage() + "?done=saved" : "/customers?done=gone");
            FacesContext.getCurrentInstance().responseComplete();
        }
    }

    /** The page of the account. */
    public String getPage() {
        return "/customers/" + path.get("accountId");
    }

    /** What the customer is called. */
    public String getName() {
        return customer.map(known -> known.details().name()).orElse("");
    }

    /** Whether the account is the partner's own, whose name is the vendor's. */
    public boolean isOwn() {
        return customer.filter(known -> known.details().own()).isPresent();
    }

    public CustomerSheet getSheet() {
        return sheet;
    }
}
