package org.licenseportal.web.customer;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.licenseportal.customer.AccountId;
import org.licenseportal.customer.CreateCustomer;
import org.licenseportal.customer.CustomerDossier;
import org.licenseportal.customer.CustomerOutcome;
import org.licenseportal.customer.CustomerSection;
import org.licenseportal.customer.CustomerService;
import org.licenseportal.customer.CustomerState;
import org.licenseportal.customer.CustomerWriting;
import org.licenseportal.customer.EditCustomer;
import org.licenseportal.customer.FormKey;
import org.licenseportal.kernel.Retry;
import org.licenseportal.web.support.ActiveUser;
import org.licenseportal.web.support.PathParts;
import org.licenseportal.web.support.Posted;
import org.licenseportal.web.support.Redirects;

/**
 * The first step of onboarding (ONB-2), of a new customer or of one that is there. Buttons that add and remove rows
 * save nothing: what was typed comes back with the page.
 */
@Named
@RequestScoped
public class CustomerStepBacking {

    private static final String HOME = "/customers";

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
        customer = AccountId.parse(path.get("accountId")).flatMap(id -> customers.dossier(activeUser.scope(), id));
        sheet = CustomerSheet.of(customer.map(
                        known -> CustomerForm.of(known, CustomerSection.ALL).prepared())
                .orElseGet(CustomerForm::empty));
    }

    /** Does what a button of the form asks for. A customer that is not there, or another's, is not found. */
    public void lead() {
        if (customer.isEmpty() && !path.get("accountId").isEmpty()) {
            Redirects.notFound();
            return;
        }
        Posted posted = Posted.here();
        String button = posted.one("do");
        if (button.isEmpty()) {
            return;
        }
        sheet = CustomerSheet.of(fixed(CustomerForm.sent(posted)));
        switch (button) {
            case "next" -> finish();
            case "save" -> save();
            default -> sheet = sheet.after(button);
        }
    }

    /** The name of a partner's own account is nobody's to type (ONB-5). */
    private CustomerForm fixed(CustomerForm sent) {
        return customer.filter(known -> known.details().own())
                .map(known -> sent.named(known.details().name()))
                .orElse(sent);
    }

    private void finish() {
        CustomerOutcome outcome = customer.isPresent()
                ? Retry.onConflict(() -> writing.finish(edit(), activeUser.actor()))
                : Retry.onConflict(() -> writing.create(create(true), activeUser.actor()));
        become(outcome, "");
    }

    private void save() {
        if (customer.filter(known -> known.details().state() != CustomerState.DRAFT)
                .isPresent()) {
            become(Retry.onConflict(() -> writing.edit(edit(), activeUser.actor())), HOME + "?done=kept");
            return;
        }
        CustomerOutcome outcome = customer.isPresent()
                ? Retry.onConflict(() -> writing.saveDraft(edit(), activeUser.actor()))
                : Retry.onConflict(() -> writing.create(create(false), activeUser.actor()));
        become(outcome, HOME + "?done=saved");
    }

    private void become(CustomerOutcome outcome, String next) {
        if (outcome instanceof CustomerOutcome.Saved saved) {
            leave(next.isEmpty() ? HOME + "/" + saved.customer().details().id() + "/onboarding" : next);
        } else if (outcome instanceof CustomerOutcome.Incomplete lacking) {
            sheet = sheet.wrong(lacking.faults());
            FacesContext.getCurrentInstance().getExternalContext().setResponseStatus(422);
        } else if (outcome instanceof CustomerOutcome.Conflict other) {
            customer = Optional.of(other.customer());
            sheet = sheet.beside(other.customer(), CustomerSection.ALL);
            FacesContext.getCurrentInstance().getExternalContext().setResponseStatus(409);
        } else {
            leave(HOME + "?done=gone");
        }
    }

    private static void leave(String address) {
        Redirects.to(address);
        FacesContext.getCurrentInstance().responseComplete();
    }

    private EditCustomer edit() {
        return new EditCustomer(
                activeUser.scope(),
                customer.orElseThrow().details().id(),
                sheet.form().version(),
                sheet.form().content(),
                CustomerSection.ALL,
                Optional.empty(),
                Optional.of(sheet.form().seen()));
    }

    private CreateCustomer create(boolean finished) {
        return new CreateCustomer(
                activeUser.reseller(),
                FormKey.of(activeUser.reseller(), sheet.form().key()),
                sheet.form().content(),
                finished,
                Optional.empty());
    }

    /** Where the form is sent. */
    public String getAction() {
        return customer.map(known -> HOME + "/" + known.details().id() + "/onboarding/customer")
                .orElse(HOME + "/new");
    }

    /** Whether there is a draft that could be thrown away. */
    public boolean isDraft() {
        return customer.filter(known -> known.details().state() == CustomerState.DRAFT)
                .isPresent();
    }

    /** The page that throws the draft away. */
    public String getDiscard() {
        return HOME + "/" + path.get("accountId") + "/onboarding/discard";
    }

    /** Whether the account is the partner's own, whose name is the vendor's. */
    public boolean isOwn() {
        return customer.filter(known -> known.details().own()).isPresent();
    }

    public CustomerSheet getSheet() {
        return sheet;
    }
}
