package org.licenseportal.web.users;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.licenseportal.identity.EmailAddress;
import org.licenseportal.identity.UserId;
import org.licenseportal.kernel.Retry;
import org.licenseportal.member.InviteMember;
import org.licenseportal.member.MemberInvitationService;
import org.licenseportal.ratelimit.RateLimitService;
import org.licenseportal.web.support.ActiveUser;
import org.licenseportal.web.support.FormErrors;
import org.licenseportal.web.support.Redirects;
import org.licenseportal.web.support.Texts;

/** The form by which an admin invites somebody (USR-1). */
@Named
@RequestScoped
public class InviteUserBacking {

    @Inject
    MemberInvitationService invitations;

    @Inject
    RateLimitService limits;

    @Inject
    ActiveUser activeUser;

    private UserForm form = UserForm.EMPTY;
    private FormErrors errors = FormErrors.NONE;

    /** Sends the invitation, or says what has to be mended. */
    public String invite() {
        Texts texts = Texts.here("users");
        form = UserForm.sent(
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap());
        Optional<EmailAddress> email = EmailAddress.parse(form.email());
        FormErrors wrong = email.isPresent() ? FormErrors.NONE : FormErrors.of("email", texts.text("error.address"));
        for (FormErrors.Entry error : form.errors(texts).getEntries()) {
            wrong = wrong.and(error.field(), error.text());
        }
        if (wrong.isAny()) {
            return refuse(wrong);
        }
        if (limits.mailTo(email.orElseThrow().value()).isPresent()) {
            return refuse(FormErrors.of("email", texts.text("error.too-many-mails")));
        }
        return send(email.orElseThrow(), texts);
    }

    private String send(EmailAddress email, Texts texts) {
        InviteMember wanted = new InviteMember(
                email,
                form.personName().orElseThrow(),
                form.phoneNumber(),
                form.admin(),
                form.mails(),
                activeUser.user().orElseThrow());
        Optional<UserId> known = Retry.onConflict(() -> invitations.invite(wanted, activeUser.actor()));
        return known.isPresent()
                ? refuse(FormErrors.of("email", texts.text("error.known")))
                : Redirects.to("/users?done=invited");
    }

    private String refuse(FormErrors wrong) {
        errors = wrong;
        FacesContext.getCurrentInstance().getExternalContext().setResponseStatus(422);
        return null;
    }

    public UserForm getForm() {
        return form;
    }

    public FormErrors getErrors() {
        return errors;
    }
}
