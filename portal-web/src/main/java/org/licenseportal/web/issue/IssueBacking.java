package org.licenseportal.web.issue;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.licenseportal.customer.AccountId;
import org.licenseportal.issue.AnswerIssue;
import org.licenseportal.issue.IssueAuthor;
import org.licenseportal.issue.IssueContent;
import org.licenseportal.issue.IssueNumber;
import org.licenseportal.issue.IssueRefusal;
import org.licenseportal.issue.IssueService;
import org.licenseportal.issue.IssueThread;
import org.licenseportal.issue.SwitchIssue;
import org.licenseportal.kernel.Retry;
import org.licenseportal.web.support.ActiveUser;
import org.licenseportal.web.support.FormErrors;
import org.licenseportal.web.support.PathParts;
import org.licenseportal.web.support.Redirects;
import org.licenseportal.web.support.Texts;

/** An issue of an account with all that was said about it, and the form to answer (ACC-2). */
@Named
@RequestScoped
public class IssueBacking {

    @Inject
    IssueService issues;

    @Inject
    ActiveUser activeUser;

    @Inject
    PathParts path;

    private Texts texts;
    private Optional<IssueThread> thread;
    private IssueRow row;
    private List<MessageLine> messages = List.of();
    private IssueForm form = IssueForm.empty();
    private FormErrors errors = FormErrors.NONE;

    @PostConstruct
    void load() {
        texts = Texts.here("issues");
        thread = AccountId.parse(path.get("accountId")).flatMap(account -> IssueNumber.parse(path.get("issueNumber"))
                .flatMap(number -> issues.find(activeUser.scope(), account, number)));
        thread.ifPresent(known -> {
            row = IssueRow.of(known.summary(), texts, activeUser.zone());
            messages = known.messages().stream()
                    .map(message -> MessageLine.of(message, row.path() + "/files/", texts, activeUser.zone()))
                    .toList();
        });
    }

    /** Before the page is written: an issue that is not there has none. */
    public void check() {
        if (thread.isEmpty()) {
            Redirects.notFound();
        }
    }

    /** Sends an answer to all the others, or says what has to be mended. */
    public String answer() {
        if (thread.isEmpty()) {
            return null;
        }
        form = IssueForm.sent();
        IssueContent content = form.answer();
        errors = IssueForm.errors(content.faultsOfAnswer(), texts);
        if (errors.isAny()) {
            return refuse(errors);
        }
        AnswerIssue wanted = new AnswerIssue(account(), number(), author(), form.wish(), content);
        return Retry.onConflict(() -> issues.answer(activeUser.scope(), wanted, activeUser.actor()))
                .fold(done -> Redirects.to(row.path() + "?done=answered"), this::gone, this::refuse);
    }

    /** Closes the issue. */
    public String close() {
        return change(true, "?done=closed");
    }

    /** Opens it again. */
    public String reopen() {
        return change(false, "?done=reopened");
    }

    private String change(boolean closed, String after) {
        if (thread.isEmpty()) {
            return null;
        }
        SwitchIssue wanted = new SwitchIssue(account(), number(), author(), closed);
        return Retry.onConflict(() -> issues.change(activeUser.scope(), wanted, activeUser.actor()))
                .fold(done -> Redirects.to(row.path() + after), this::gone, this::refuse);
    }

    private String gone() {
        return Redirects.to("/customers");
    }

    private String refuse(IssueRefusal reason) {
        return refuse(FormErrors.of("act", texts.text("refused." + reason.slug())));
    }

    private String refuse(FormErrors wrong) {
        errors = wrong;
        FacesContext.getCurrentInstance().getExternalContext().setResponseStatus(422);
        return null;
    }

    private AccountId account() {
        return thread.orElseThrow().summary().account();
    }

    private IssueNumber number() {
        return thread.orElseThrow().summary().number();
    }

    private IssueAuthor author() {
        return IssueAuthor.of(activeUser.user().orElseThrow());
    }

    public IssueRow getRow() {
        return row;
    }

    public List<MessageLine> getMessages() {
        return messages;
    }

    /** Whether somebody still has to do something. */
    public boolean isOpen() {
        return thread.map(known -> known.summary().status().open()).orElse(false);
    }

    /** The account's page. */
    public String getPage() {
        return "/customers/" + path.get("accountId");
    }

    public IssueForm getForm() {
        return form;
    }

    public FormErrors getErrors() {
        return errors;
    }
}
