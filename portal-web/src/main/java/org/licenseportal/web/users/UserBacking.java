package org.licenseportal.web.users;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.licenseportal.identity.UserId;
import org.licenseportal.member.MemberInvitationService;
import org.licenseportal.member.MemberOutcome;
import org.licenseportal.member.MemberService;
import org.licenseportal.member.MemberSummary;
import org.licenseportal.web.support.ActiveUser;
import org.licenseportal.web.support.FormErrors;
import org.licenseportal.web.support.PathParts;
import org.licenseportal.web.support.Redirects;
import org.licenseportal.web.support.Texts;

/** A user of the reseller: who it is, and what an admin may do about it. */
@Named
@RequestScoped
public class UserBacking {

    @Inject
    MemberService members;

    @Inject
    MemberInvitationService invitations;

    @Inject
    ActiveUser activeUser;

    @Inject
    PathParts path;

    private Optional<MemberSummary> member;
    private UserRow row;
    private FormErrors errors = FormErrors.NONE;

    @PostConstruct
    void load() {
        member = UserId.parse(path.get("userId")).flatMap(id -> members.find(id, activeUser.reseller()));
        row = member.map(known -> UserRow.of(known, Texts.here("users"), activeUser.zone()))
                .orElse(null);
    }

    /** Before the page is written: a user who is not there has none. */
    public void check() {
        if (member.isEmpty()) {
            Redirects.notFound();
        }
    }

    /** Sends the order updates to this user from now on. */
    public String makeMainContact() {
        return member.map(known -> members.makeMainContact(known.id(), known.owner(), activeUser.actor()))
                .map(outcome -> outcome.fold(
                        done -> Redirects.to(getPage() + "?done=contact"), unknown -> gone(), this::refuse))
                .orElse(null);
    }

    /** Mails another link to this user, who has not come yet. */
    public String inviteAgain() {
        boolean sent = member.filter(known ->
                        invitations.inviteAgain(known.id(), activeUser.user().orElseThrow(), activeUser.actor()))
                .isPresent();
        return member.isEmpty() ? null : Redirects.to(getPage() + (sent ? "?done=resent" : ""));
    }

    /** Deletes this user. */
    public String delete() {
        String after = isOwn() ? "/login?out" : "/users?done=deleted";
        return member.map(known -> members.remove(known.id(), known.owner(), activeUser.actor()))
                .map(outcome -> outcome.fold(done -> Redirects.to(after), unknown -> gone(), this::refuse))
                .orElse(null);
    }

    private static String gone() {
        return Redirects.to("/users");
    }

    private String refuse(MemberOutcome.Refused refused) {
        errors = FormErrors.of(
                "act", Texts.here("users").text("refused." + refused.reason().slug()));
        FacesContext.getCurrentInstance().getExternalContext().setResponseStatus(422);
        return null;
    }

    /** The user's page. */
    public String getPage() {
        return "/users/" + path.get("userId");
    }

    public UserRow getRow() {
        return row;
    }

    /** Whether the page is about who reads it. */
    public boolean isOwn() {
        return member.map(known -> activeUser.user().orElseThrow().id().equals(known.id()))
                .orElse(false);
    }

    public FormErrors getErrors() {
        return errors;
    }
}
