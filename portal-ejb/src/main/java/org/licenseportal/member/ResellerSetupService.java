package org.licenseportal.member;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import org.licenseportal.identity.Invitation;
import org.licenseportal.identity.InvitationService;
import org.licenseportal.identity.Role;
import org.licenseportal.kernel.Actor;
import org.licenseportal.kernel.Roles;
import org.licenseportal.notification.Letterhead;
import org.licenseportal.reseller.ResellerNumber;
import org.licenseportal.reseller.ResellerOutcome;
import org.licenseportal.reseller.ResellerService;
import org.licenseportal.reseller.SaveReseller;

/** Lets the vendor create a reseller together with its first admin (VEN-1). */
@Stateless
public class ResellerSetupService {

    private static final MemberFilter ADMINS =
            new MemberFilter(Optional.of(true), Optional.empty(), Optional.empty(), Optional.empty());

    @Inject
    ResellerService resellers;

    @Inject
    InvitationService invitations;

    @Inject
    MemberListRepository lists;

    @Inject
    MemberRepository members;

    @Inject
    Letterhead letterhead;

    /**
     * Creates a reseller or changes what is said of it, and invites its admin while it has none: from then on admins
     * are the reseller's own affair, and the same call again invites nobody. Two who do this at once conflict: call it
     * with {@link org.licenseportal.kernel.Retry}.
     */
    @RolesAllowed(Roles.VENDOR_ADMIN)
    public ResellerSetupOutcome save(SaveReseller wanted, Optional<ResellerAdmin> admin, Actor actor) {
        resellers.lock(wanted.number());
        Optional<ResellerAdmin> missing = admin.filter(named -> lists.count(wanted.number(), ADMINS) == 0);
        if (missing.filter(named -> invitations.isTaken(named.email())).isPresent()) {
            return new ResellerSetupOutcome.AddressTaken();
        }
        ResellerOutcome saved = resellers.save(wanted, actor);
        members.flush();
        missing.ifPresent(named -> invitations.invite(invitation(named, wanted.number()), actor));
        return new ResellerSetupOutcome.Saved(saved, missing.isPresent());
    }

    private Invitation invitation(ResellerAdmin admin, ResellerNumber reseller) {
        return new Invitation(
                admin.email(),
                admin.name().value(),
                Role.RESELLER_ADMIN,
                Optional.of(reseller),
                Optional.empty(),
                letterhead.name(),
                Locale.ENGLISH,
                ZoneOffset.UTC);
    }
}
