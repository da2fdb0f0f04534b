package org.licenseportal.web.administrator;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.licenseportal.administrator.AdministratorInvited;
import org.licenseportal.administrator.AdministratorService;
import org.licenseportal.administrator.InviteAdministrator;
import org.licenseportal.customer.AccountId;
import org.licenseportal.customer.CustomerDetails;
import org.licenseportal.customer.CustomerService;
import org.licenseportal.customer.CustomerState;
import org.licenseportal.kernel.Retry;
import org.licenseportal.web.support.ActiveUser;
import org.licenseportal.web.support.FormErrors;
import org.licenseportal.web.support.PathParts;
import org.licenseportal.web.support.Posted;
import org.licenseportal.web.support.Redirects;
import org.licenseportal.web.support.Texts;

/**
 * The admin contacts of an account and their logins (ACC-8): a page of its own, and a section of the account's page.
 */
@Named
@RequestScoped
public class AdministratorsBacking {

    @Inject
    AdministratorService administrators;

    @Inject
    CustomerService customers;

    @Inject
    ActiveUser activeUser;

    @Inject
    PathParts path;

    private Texts texts;
    private Optional<CustomerDetails> customer;
    private List<AdministratorRow> rows;
    private FormErrors errors = FormErrors.NONE;

    @PostConstruct
    void load() {
        texts = Texts.here("admins");
        customer = AccountId.parse(path.get("accountId")).flatMap(id -> customers.find(activeUser.scope(), id));
        rows = customer.map(this::read).orElse(List.of());
    }

    private List<AdministratorRow> read(CustomerDetails known) {
        boolean active = known.state() == CustomerState.ACTIVE;
        return administrators.list(activeUser.scope(), known.id()).stream()
                .map(admin -> AdministratorRow.of(admin, active, texts, activeUser.zone()))
                .toList();
    }

    /** Before the page is written: an account that is not there has none; a button of it invites again. */
    public void act() {
        if (customer.isEmpty()) {
            Redirects.notFound();
            return;
        }
        String contact = Posted.here().one("invite");
        if (!contact.isEmpty()) {
            invite(contact);
        }
    }

    private void invite(String contact) {
        InviteAdministrator wanted = new InviteAdministrator(
                activeUser.scope(), customer.orElseThrow().id(), contact, activeUser.getName());
        AdministratorInvited outcome = Retry.onConflict(() -> administrators.inviteAgain(wanted, activeUser.actor()));
        if (outcome == AdministratorInvited.SENT) {
            Redirects.to(getPage() + "?done=invited");
        } else {
            errors = FormErrors.of("admins", texts.text("refused." + outcome.word()));
            FacesContext.getCurrentInstance().getExternalContext().setResponseStatus(422);
        }
    }

    /** This page. */
    public String getPage() {
        return getAccount() + "/logins";
    }

    /** The page of the account. */
    public String getAccount() {
        return "/customers/" + path.get("accountId");
    }

    /** What the customer is called. */
    public String getName() {
        return customer.map(CustomerDetails::name).orElse("");
    }

    public List<AdministratorRow> getRows() {
        return rows;
    }

    public FormErrors getErrors() {
        return errors;
    }
}
