package org.licenseportal.web.reseller;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import org.licenseportal.identity.EmailAddress;
import org.licenseportal.identity.Invitation;
import org.licenseportal.identity.InvitationOutcome;
import org.licenseportal.identity.InvitationService;
import org.licenseportal.identity.Role;
import org.licenseportal.kernel.Retry;
import org.licenseportal.reseller.ResellerDetails;
import org.licenseportal.reseller.ResellerNumber;
import org.licenseportal.reseller.ResellerService;
import org.licenseportal.web.support.ActiveUser;
import org.licenseportal.web.support.FormErrors;
import org.licenseportal.web.support.PathParts;
import org.licenseportal.web.support.Posted;
import org.licenseportal.web.support.Redirects;
import org.licenseportal.web.support.Texts;

/** Invites an admin of a reseller, who invites the rest (RES-1). */
@Named
@RequestScoped
public class ResellerAdminBacking {

    private static final String NAME = "adminName";
    private static final String EMAIL = "adminEmail";
    private static final int UNPROCESSABLE = 422;

    @Inject
    InvitationService invitations;

    @Inject
    ResellerService resellers;

    @Inject
    ActiveUser activeUser;

    @Inject
    PathParts path;

    private String name = "";
    private String email = "";
    private FormErrors errors = FormErrors.NONE;

    /** Invites somebody by mail. */
    public String invite() {
        name = Posted.here().one(NAME);
        email = Posted.here().one(EMAIL);
        Texts texts = Texts.here("resellers");
        Optional<EmailAddress> address = EmailAddress.parse(email);
        if (name.isEmpty() || name.length() > Invitation.LONGEST_NAME) {
            errors = errors.and(NAME, texts.text("admin.name.wrong", Invitation.LONGEST_NAME));
        }
        if (address.isEmpty()) {
            errors = errors.and(EMAIL, texts.text("admin.email.wrong"));
        }
        Optional<ResellerNumber> reseller = ResellerNumber.parse(path.get("number"))
                .flatMap(resellers::find)
                .map(ResellerDetails::number);
        if (errors.isAny() || reseller.isEmpty()) {
            return refuse();
        }
        InvitationOutcome outcome =
                Retry.onConflict(() -> invitations.invite(invitation(address.get(), reseller), activeUser.actor()));
        return outcome.fold(
                user -> Redirects.to(ResellerListBacking.PATH + "/" + reseller.get() + "?invited=1"), () -> {
                    errors = FormErrors.of(EMAIL, texts.text("admin.email.taken", email));
                    return refuse();
                });
    }

    private Invitation invitation(EmailAddress address, Optional<ResellerNumber> reseller) {
        return new Invitation(
                address,
                name,
                Role.RESELLER_ADMIN,
                reseller,
                Optional.empty(),
                activeUser.getName(),
                Locale.ENGLISH,
                ZoneOffset.UTC);
    }

    private String refuse() {
        FacesContext.getCurrentInstance().getExternalContext().setResponseStatus(UNPROCESSABLE);
        return null;
    }

    /** The name as it was typed. */
    public String getName() {
        return name;
    }

    /** The address as it was typed. */
    public String getEmail() {
        return email;
    }

    public FormErrors getErrors() {
        return errors;
    }
}
