package org.licenseportal.web.issue;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.licenseportal.access.PortalCookie;
import org.licenseportal.identity.SecretToken;
import org.licenseportal.issue.IssueContent;
import org.licenseportal.issue.IssueLinkService;
import org.licenseportal.issue.IssueNumber;
import org.licenseportal.issue.IssueOutcome;
import org.licenseportal.issue.IssueRefusal;
import org.licenseportal.issue.IssueThread;
import org.licenseportal.issue.LinkAnswer;
import org.licenseportal.kernel.Caller;
import org.licenseportal.kernel.Retry;
import org.licenseportal.web.support.ActiveUser;
import org.licenseportal.web.support.FormErrors;
import org.licenseportal.web.support.Posted;
import org.licenseportal.web.support.Redirects;
import org.licenseportal.web.support.Texts;

/** An issue as a support contact without a login sees it, by the link of a mail (ACC-2). */
@Named
@RequestScoped
public class IssueVisitBacking {

    private static final String PAGE = "/issues/thread";

    @Inject
    IssueLinkService links;

    @Inject
    ActiveUser activeUser;

    @Inject
    HttpServletRequest request;

    private Texts texts;
    private Optional<SecretToken> token;
    private Optional<IssueThread> thread;
    private IssueRow row;
    private List<MessageLine> messages = List.of();
    private IssueForm form = IssueForm.empty();
    private FormErrors errors = FormErrors.NONE;

    @PostConstruct
    void load() {
        texts = Texts.here("issues");
        token = PortalCookie.ISSUE.read(request);
        thread = token.flatMap(links::open);
        thread.ifPresent(known -> {
            row = IssueRow.of(known.summary(), texts, ZoneOffset.UTC);
            messages = known.messages().stream()
                    .map(message -> MessageLine.of(message, "/issues/files/", texts, ZoneOffset.UTC))
                    .toList();
        });
    }

    /** Before the page is written: without a link that leads somewhere, the way is the link. */
    public void check() {
        FacesContext.getCurrentInstance().getExternalContext().setResponseHeader("Cache-Control", "no-store");
        FacesContext.getCurrentInstance().getExternalContext().setResponseHeader("X-Robots-Tag", "noindex");
        if (thread.isEmpty()) {
            Redirects.to("/issues/link");
            FacesContext.getCurrentInstance().responseComplete();
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
        return shown().map(number -> Retry.onConflict(() ->
                        links.answer(token.orElseThrow(), new LinkAnswer(number, form.wish(), content), caller())))
                .map(outcome -> end(outcome, "?done=answered"))
                .orElseGet(this::elsewhere);
    }

    /** Takes the link back from this browser. */
    public String forget() {
        PortalCookie.ISSUE.clear(request, (HttpServletResponse)
                FacesContext.getCurrentInstance().getExternalContext().getResponse());
        return Redirects.to("/");
    }

    /** Closes the issue. */
    public String close() {
        return shown().filter(number -> thread.isPresent())
                .map(number -> Retry.onConflict(() -> links.close(token.orElseThrow(), number, caller())))
                .map(outcome -> end(outcome, "?done=closed"))
                .orElseGet(this::elsewhere);
    }

    private String end(IssueOutcome outcome, String after) {
        return outcome.fold(done -> Redirects.to(PAGE + after), this::elsewhere, this::refuse);
    }

    /** The issue that the page showed when the form was sent. */
    private static Optional<IssueNumber> shown() {
        return IssueNumber.parse(Posted.here().one("number"));
    }

    private Caller caller() {
        return activeUser.actor().caller();
    }

    private String elsewhere() {
        return refuse(FormErrors.of("act", texts.text("link.other")));
    }

    private String refuse(IssueRefusal reason) {
        return refuse(FormErrors.of("act", texts.text("refused." + reason.slug())));
    }

    private String refuse(FormErrors wrong) {
        errors = wrong;
        FacesContext.getCurrentInstance().getExternalContext().setResponseStatus(422);
        return null;
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

    public IssueForm getForm() {
        return form;
    }

    public FormErrors getErrors() {
        return errors;
    }
}
