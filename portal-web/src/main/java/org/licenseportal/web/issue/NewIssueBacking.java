package org.licenseportal.web.issue;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.licenseportal.customer.AccountId;
import org.licenseportal.customer.CustomerDetails;
import org.licenseportal.customer.CustomerService;
import org.licenseportal.issue.IssueAuthor;
import org.licenseportal.issue.IssueCategory;
import org.licenseportal.issue.IssueContent;
import org.licenseportal.issue.IssueRefusal;
import org.licenseportal.issue.IssueReportService;
import org.licenseportal.issue.ReportIssue;
import org.licenseportal.kernel.Retry;
import org.licenseportal.web.support.ActiveUser;
import org.licenseportal.web.support.Choice;
import org.licenseportal.web.support.FormErrors;
import org.licenseportal.web.support.PathParts;
import org.licenseportal.web.support.Redirects;
import org.licenseportal.web.support.Texts;

/** The form by which an issue of an account is reported (ACC-2). */
@Named
@RequestScoped
public class NewIssueBacking {

    @Inject
    CustomerService customers;

    @Inject
    IssueReportService reports;

    @Inject
    ActiveUser activeUser;

    @Inject
    PathParts path;

    private Texts texts;
    private Optional<CustomerDetails> customer;
    private Optional<IssueRefusal> refusal;
    private List<IssueCategory> categories;
    private IssueForm form = IssueForm.empty();
    private FormErrors errors = FormErrors.NONE;

    @PostConstruct
    void load() {
        texts = Texts.here("issues");
        customer = AccountId.parse(path.get("accountId")).flatMap(id -> customers.find(activeUser.scope(), id));
        refusal = customer.flatMap(known -> reports.keepsFromReporting(activeUser.scope(), known.id()));
        categories = reports.categories();
    }

    /** Before the page is written: an account that is not there has none. */
    public void check() {
        if (customer.isEmpty()) {
            Redirects.notFound();
        }
    }

    /** Reports the issue, or says what has to be mended. */
    public String report() {
        if (customer.isEmpty()) {
            return null;
        }
        form = IssueForm.sent();
        IssueContent content = form.report();
        errors = IssueForm.errors(content.faultsOfReport(categories), texts);
        if (errors.isAny()) {
            return refuse(errors);
        }
        ReportIssue wanted = new ReportIssue(
                customer.get().id(), IssueAuthor.of(activeUser.user().orElseThrow()), form.wish(), content);
        return Retry.onConflict(() -> reports.report(activeUser.scope(), wanted, activeUser.actor()))
                .fold(
                        number -> Redirects.to(getList() + "/" + number + "?done=reported"),
                        () -> Redirects.to("/customers"),
                        reason -> refuse(FormErrors.of("act", texts.text("refused." + reason.slug()))));
    }

    private String refuse(FormErrors wrong) {
        errors = wrong;
        FacesContext.getCurrentInstance().getExternalContext().setResponseStatus(422);
        return null;
    }

    /** Why the account takes no reports; empty when it does. */
    public String getRefusal() {
        return refusal.map(reason -> texts.text("refused." + reason.slug())).orElse("");
    }

    /** What the account is called. */
    public String getCustomer() {
        return customer.map(CustomerDetails::name).orElse("");
    }

    /** The account's page. */
    public String getPage() {
        return "/customers/" + path.get("accountId");
    }

    /** The issues of the account. */
    public String getList() {
        return getPage() + "/issues";
    }

    /** What issues may be about. */
    public List<Choice> getCategories() {
        List<Choice> choices = new ArrayList<>(List.of(Choice.of("", texts.text("category.choose"), form.category())));
        categories.forEach(category -> choices.add(Choice.of(category.code(), category.name(), form.category())));
        return choices;
    }

    public IssueForm getForm() {
        return form;
    }

    public FormErrors getErrors() {
        return errors;
    }
}
