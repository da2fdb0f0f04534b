package org.licenseportal.member;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;
import org.licenseportal.identity.CurrentUser;
import org.licenseportal.identity.Invitation;
import org.licenseportal.identity.InvitationOutcome;
import org.licenseportal.identity.InvitationService;
import org.licenseportal.identity.Role;
import org.licenseportal.identity.UserId;
import org.licenseportal.kernel.Actor;
import org.licenseportal.kernel.Roles;
import org.licenseportal.reseller.ResellerNumber;

/** Lets admins invite people to their own reseller, by a mail whose link lives 72 hours (RES-1, USR-1). */
@Stateless
public class MemberInvitationService {

    @Inject
    InvitationService invitations;

    @Inject
    MemberRepository members;

    @Inject
    MemberListRepository lists;

    /**
     * Invites somebody. An address that logs in at another reseller gets no mail, and the inviter is told nothing of
     * it. Two who invite the same address at once conflict: call it with {@link org.licenseportal.kernel.Retry}.
     *
     * @return the user of this reseller who has the address already; empty when there was none
     */
    @RolesAllowed(Roles.RESELLER_ADMIN)
    public Optional<UserId> invite(InviteMember wanted, Actor actor) {
        CurrentUser inviter = wanted.inviter();
        ResellerNumber owner = inviter.reseller().orElseThrow();
        Optional<UserId> known = lists.find(wanted.email(), owner).map(MemberSummary::id);
        if (known.isPresent()) {
            return known;
        }
        InvitationOutcome outcome = invitations.invite(
                new Invitation(
                        wanted.email(),
                        wanted.name().value(),
                        wanted.admin() ? Role.RESELLER_ADMIN : Role.RESELLER_USER,
                        Optional.of(owner),
                        Optional.empty(),
                        inviter.name(),
                        Locale.ENGLISH,
                        inviter.zone()),
                actor);
        if (outcome instanceof InvitationOutcome.Invited invited) {
            members.flush();
            members.change(new EditMember(
                    invited.user(), owner, wanted.name(), wanted.phone(), wanted.admin(), wanted.subscriptions()));
        }
        return Optional.empty();
    }

    /** Mails another link to somebody who has not come yet; false when this reseller has invited nobody like that. */
    @RolesAllowed(Roles.RESELLER_ADMIN)
    public boolean inviteAgain(UserId id, CurrentUser inviter, Actor actor) {
        return invitations.inviteAgain(id, inviter.reseller().orElseThrow(), inviter.name(), actor);
    }
}
