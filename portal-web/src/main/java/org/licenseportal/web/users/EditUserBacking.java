package org.licenseportal.web.users;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.licenseportal.identity.UserId;
import org.licenseportal.member.EditMember;
import org.licenseportal.member.MemberService;
import org.licenseportal.member.MemberSummary;
import org.licenseportal.web.support.ActiveUser;
import org.licenseportal.web.support.FormErrors;
import org.licenseportal.web.support.PathParts;
import org.licenseportal.web.support.Redirects;
import org.licenseportal.web.support.Texts;

/** The form by which an admin changes a user (USR-1, USR-2). */
@Named
@RequestScoped
public class EditUserBacking {

    @Inject
    MemberService members;

    @Inject
    ActiveUser activeUser;

    @Inject
    PathParts path;

    private Optional<MemberSummary> member;
    private UserForm form;
    private FormErrors errors = FormErrors.NONE;

    @PostConstruct
    void load() {
        member = UserId.parse(path.get("userId")).flatMap(id -> members.find(id, activeUser.reseller()));
        form = member.map(UserForm::of).orElse(UserForm.EMPTY);
    }

    /** Before the page is written: a user who is not there has none. */
    public void check() {
        if (member.isEmpty()) {
            Redirects.notFound();
        }
    }

    /** Saves what the form says, or says what has to be mended. */
    public String save() {
        if (member.isEmpty()) {
            return null;
        }
        Texts texts = Texts.here("users");
        form = UserForm.sent(
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap());
        errors = form.errors(texts);
        if (errors.isAny()) {
            return refuse(errors);
        }
        EditMember wanted = new EditMember(
                member.get().id(),
                activeUser.reseller(),
                form.personName().orElseThrow(),
                form.phoneNumber(),
                form.admin(),
                form.mails());
        return members.edit(wanted, activeUser.actor())
                .fold(
                        done -> Redirects.to("/users/" + wanted.id() + "?done=saved"),
                        unknown -> Redirects.to("/users"),
                        refused -> refuse(FormErrors.of(
                                "admin",
                                texts.text("refused." + refused.reason().slug()))));
    }

    private String refuse(FormErrors wrong) {
        errors = wrong;
        FacesContext.getCurrentInstance().getExternalContext().setResponseStatus(422);
        return null;
    }

    /** The user's page. */
    public String getPage() {
        return "/users/" + path.get("userId");
    }

    /** What the user is called so far. */
    public String getName() {
        return member.map(MemberSummary::name).orElse("");
    }

    /** The address, which only its owner can change. */
    public String getEmail() {
        return member.map(known -> known.email().value()).orElse("");
    }

    public UserForm getForm() {
        return form;
    }

    public FormErrors getErrors() {
        return errors;
    }
}
