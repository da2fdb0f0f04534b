package org.licenseportal.member;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.Function;
import org.licenseportal.audit.AuditAction;
import org.licenseportal.audit.AuditTrail;
import org.licenseportal.identity.UserId;
import org.licenseportal.kernel.Actor;
import org.licenseportal.kernel.Clocks;
import org.licenseportal.kernel.Page;
import org.licenseportal.kernel.PageRequest;
import org.licenseportal.kernel.Roles;
import org.licenseportal.notification.MailAddress;
import org.licenseportal.reseller.ResellerNumber;
import org.licenseportal.reseller.ResellerService;

/**
 * The users of a reseller, looked after by its admins. Every change locks the reseller first: of two admins who demote
 * each other at the same moment, the second finds out that he would be the last.
 */
@Stateless
public class MemberService {

    @Inject
    MemberListRepository lists;

    @Inject
    MemberRepository members;

    @Inject
    ResellerService resellers;

    @Inject
    AuditTrail audit;

    @Inject
    Clocks clocks;

    /** A page of this reseller's users, by name. */
    @RolesAllowed({Roles.RESELLER_USER, Roles.VENDOR_ADMIN})
    public Page<MemberSummary> list(ResellerNumber owner, MemberFilter filter, PageRequest page) {
        return lists.page(owner, filter, page);
    }

    /** How many users this reseller has of those that the filter lets through. */
    @RolesAllowed({Roles.RESELLER_USER, Roles.VENDOR_ADMIN})
    public long count(ResellerNumber owner, MemberFilter filter) {
        return lists.count(owner, filter);
    }

    /** The user, if it is one of this reseller; another's looks like none. */
    @RolesAllowed({Roles.RESELLER_USER, Roles.VENDOR_ADMIN})
    public Optional<MemberSummary> find(UserId id, ResellerNumber owner) {
        return lists.find(id, owner);
    }

    /** Gives a user other content. The last admin stays one. */
    @RolesAllowed(Roles.RESELLER_ADMIN)
    public MemberOutcome edit(EditMember wanted, Actor actor) {
        return changed(wanted.id(), wanted.owner(), before -> {
            if (before.admin() && !wanted.admin() && isLastAdmin(before)) {
                return refused(before, MemberRefusal.LAST_ADMIN, AuditAction.USER_CHANGE, actor);
            }
            members.change(wanted);
            MemberSummary after = lists.find(before.id(), before.owner()).orElseThrow();
            if (!after.equals(before)) {
                audit.record(about(after, actor).changedFrom(before));
            }
            return new MemberOutcome.Done(after);
        });
    }

    /** Deletes a user: all logins end at once. Neither the last admin nor the main contact can go. */
    @RolesAllowed(Roles.RESELLER_ADMIN)
    public MemberOutcome remove(UserId id, ResellerNumber owner, Actor actor) {
        return changed(id, owner, member -> {
            Optional<MemberRefusal> refusal = keepsFromGoing(member);
            if (refusal.isPresent()) {
                return refused(member, refusal.get(), AuditAction.USER_DELETE, actor);
            }
            members.remove(id, owner);
            audit.record(about(member, actor).removed());
            return new MemberOutcome.Done(member);
        });
    }

    /** What keeps a user from being deleted right now; empty when nothing does. */
    @RolesAllowed(Roles.RESELLER_ADMIN)
    public Optional<MemberRefusal> keepsFromGoing(MemberSummary member) {
        if (member.admin() && isLastAdmin(member)) {
            return Optional.of(MemberRefusal.LAST_ADMIN);
        }
        return member.mainContact() ? Optional.of(MemberRefusal.MAIN_CONTACT) : Optional.empty();
    }

    /** Makes a user the one who gets the order updates, in place of whoever got them before (USR-3). */
    @RolesAllowed(Roles.RESELLER_ADMIN)
    public MemberOutcome makeMainContact(UserId id, ResellerNumber owner, Actor actor) {
        return changed(id, owner, member -> {
            if (!member.active()) {
                return refused(member, MemberRefusal.NOT_ACTIVE, AuditAction.USER_MAIN_CONTACT, actor);
            }
            if (!member.mainContact()) {
                Optional<MailAddress> before = members.mainContact(owner);
                members.setMainContact(id, owner);
                audit.record(about(member, actor).mainContactAfter(before));
            }
            return new MemberOutcome.Done(member);
        });
    }

    /** Changes a user as it is once nobody else can change the users of this reseller until the transaction ends. */
    private MemberOutcome changed(UserId id, ResellerNumber owner, Function<MemberSummary, MemberOutcome> change) {
        resellers.lock(owner);
        return lists.find(id, owner).map(change).orElseGet(MemberOutcome.Unknown::new);
    }

    private boolean isLastAdmin(MemberSummary member) {
        return members.otherAdmins(member.id(), member.owner()) == 0;
    }

    private MemberOutcome refused(MemberSummary member, MemberRefusal reason, AuditAction action, Actor actor) {
        audit.record(about(member, actor).refused(action, reason));
        return new MemberOutcome.Refused(member, reason);
    }

    private MemberAudit about(MemberSummary member, Actor actor) {
        return new MemberAudit(member, actor, clocks.now());
    }
}
