package org.licenseportal.identity;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.licenseportal.identity.PasskeyChallenges.Purpose;
import org.licenseportal.kernel.Caller;
import org.licenseportal.kernel.Clocks;
import org.licenseportal.kernel.Roles;

/**
 * A user's passkeys. All that changes something asks for a fresh proof ({@link ProofService}) and does nothing without.
 */
@Stateless
public class PasskeyService {

    /** So many a user has at most. */
    static final int MOST = 20;

    @Inject
    PasskeyRepository passkeys;

    @Inject
    PasskeyChallenges challenges;

    @Inject
    PasskeyCeremony ceremony;

    @Inject
    PortalParty portal;

    @Inject
    SessionProof proof;

    @Inject
    PasskeyTrail trail;

    @Inject
    Clocks clocks;

    /** Whether browsers make passkeys for this portal: not at a bare network address, nor without HTTPS. */
    @RolesAllowed({Roles.RESELLER_USER, Roles.ACCOUNT_ADMIN, Roles.VENDOR_ADMIN})
    public boolean possible() {
        return portal.party().isPresent();
    }

    /** The passkeys of a user, the oldest first. Only the pages of that user ask. */
    @RolesAllowed({Roles.RESELLER_USER, Roles.ACCOUNT_ADMIN, Roles.VENDOR_ADMIN})
    public List<PasskeyDetails> list(UserId user) {
        return passkeys.of(user).stream().map(Passkey::details).toList();
    }

    /** One of them; empty when the user has no such. */
    @RolesAllowed({Roles.RESELLER_USER, Roles.ACCOUNT_ADMIN, Roles.VENDOR_ADMIN})
    public Optional<PasskeyDetails> find(UserId user, PasskeyId id) {
        return passkeys.find(user, id).map(Passkey::details);
    }

    /** Begins to make one: the answer of the browser is waited for, for five minutes. Empty without a fresh proof. */
    @RolesAllowed({Roles.RESELLER_USER, Roles.ACCOUNT_ADMIN, Roles.VENDOR_ADMIN})
    public Optional<PasskeyCreation> begin(CurrentUser current) {
        return portal.party().flatMap(party -> proof.user(current)
                .map(user -> new PasskeyCreation(
                        party.id(),
                        portal.name(),
                        challenges.make(Purpose.ADD, current.session()),
                        user.id(),
                        user.email(),
                        user.name(),
                        PasskeyCeremony.ALGORITHMS,
                        passkeys.of(user.id()).stream()
                                .map(ceremony::identifier)
                                .toList())));
    }

    /** Adds what the browser made. */
    @RolesAllowed({Roles.RESELLER_USER, Roles.ACCOUNT_ADMIN, Roles.VENDOR_ADMIN})
    public PasskeyOutcome add(CurrentUser current, AddPasskey wanted) {
        Optional<User> user = proof.user(current);
        if (user.isEmpty()) {
            return PasskeyOutcome.UNPROVED;
        }
        Optional<NewPasskey> made = ceremony.challenge(wanted.answer())
                .filter(challenge -> challenges.use(challenge, Purpose.ADD, current.session()))
                .flatMap(
                        challenge -> portal.party().flatMap(party -> ceremony.take(wanted.answer(), challenge, party)));
        if (made.isEmpty()) {
            return PasskeyOutcome.REFUSED;
        }
        if (passkeys.find(made.get().credentialHash()).isPresent()) {
            return PasskeyOutcome.KNOWN;
        }
        if (passkeys.of(user.get().id()).size() >= MOST) {
            return PasskeyOutcome.TOO_MANY;
        }
        Passkey passkey = new Passkey(user.get().id(), wanted.name(), made.get(), clocks.now());
        passkeys.add(passkey);
        trail.added(user.get(), passkey, wanted.caller());
        return PasskeyOutcome.ADDED;
    }

    /** Gives one another name. False without a fresh proof, or when the user has no such. */
    @RolesAllowed({Roles.RESELLER_USER, Roles.ACCOUNT_ADMIN, Roles.VENDOR_ADMIN})
    public boolean rename(CurrentUser current, RenamePasskey wanted) {
        Optional<User> user = proof.user(current);
        Optional<Passkey> passkey = user.flatMap(known -> passkeys.find(known.id(), wanted.id()));
        passkey.filter(known -> !known.name().equals(wanted.name())).ifPresent(known -> {
            trail.renamed(user.orElseThrow(), known.name(), wanted.name(), wanted.caller());
            known.rename(wanted.name());
        });
        return passkey.isPresent();
    }

    /** Removes one. False without a fresh proof, or when the user has no such. */
    @RolesAllowed({Roles.RESELLER_USER, Roles.ACCOUNT_ADMIN, Roles.VENDOR_ADMIN})
    public boolean remove(CurrentUser current, PasskeyId id, Caller caller) {
        Optional<User> user = proof.user(current);
        Optional<Passkey> passkey = user.flatMap(known -> passkeys.find(known.id(), id))
                .filter(known -> passkeys.remove(known.user(), known.id()));
        passkey.ifPresent(known -> trail.removed(user.orElseThrow(), known, caller));
        return passkey.isPresent();
    }
}
