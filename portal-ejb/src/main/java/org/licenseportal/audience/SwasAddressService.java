package org.licenseportal.audience;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Predicate;
import org.licenseportal.audit.AuditTrail;
import org.licenseportal.identity.CurrentUser;
import org.licenseportal.identity.SecretToken;
import org.licenseportal.kernel.Actor;
import org.licenseportal.kernel.Clocks;
import org.licenseportal.kernel.Roles;
import org.licenseportal.notification.MailAddress;
import org.licenseportal.reseller.ResellerNumber;
import org.licenseportal.reseller.ResellerService;

/** Looks after the additional address of a reseller for notices about software assurance (USR-4). */
@Stateless
public class SwasAddressService {

    @Inject
    SwasAddressRepository addresses;

    @Inject
    ResellerService resellers;

    @Inject
    SwasAddressLetter letter;

    @Inject
    AuditTrail audit;

    @Inject
    Clocks clocks;

    /** The reseller's address, whatever became of it; empty when there never was one. */
    @RolesAllowed({Roles.RESELLER_USER, Roles.VENDOR_ADMIN})
    public Optional<SwasAddressDetails> find(ResellerNumber owner) {
        return addresses.find(owner).map(address -> address.details(clocks.now()));
    }

    /**
     * Asks whoever reads the mail of an address to confirm it; until then nothing else is sent there, and nothing more
     * to the address before. Asking for the same one again sends another link.
     */
    @RolesAllowed(Roles.RESELLER_ADMIN)
    public void ask(MailAddress wanted, CurrentUser asker, Actor actor) {
        ResellerNumber owner = asker.reseller().orElseThrow();
        Instant now = clocks.now();
        Optional<SwasAddress> known = addresses.find(owner);
        Optional<SwasAddressDetails> before = known.map(address -> address.details(now));
        SwasAddress address = known.orElseGet(() -> new SwasAddress(owner));
        SecretToken token = SecretToken.random();
        address.ask(wanted, token.hash(), actor, now);
        if (known.isEmpty()) {
            addresses.add(address);
        }
        audit.record(new AudienceAudit(actor, now).address(before, address.details(now)));
        letter.send(address.details(now), asker.name(), organization(owner), token);
    }

    /** Ends the mails to the reseller's address. */
    @RolesAllowed(Roles.RESELLER_ADMIN)
    public void end(ResellerNumber owner, Actor actor) {
        Instant now = clocks.now();
        addresses.find(owner).ifPresent(address -> change(address, actor, known -> known.end(now)));
    }

    /** What a link asks to confirm; empty when the word in it is none. Whoever has the mail may ask. */
    @PermitAll
    public Optional<SwasAddressDetails> toConfirm(SecretToken token) {
        return addresses.toConfirm(token.hash()).map(address -> address.details(clocks.now()));
    }

    /**
     * Confirms what a link asks for. The same again changes nothing.
     *
     * @return false when there is no such link, or when it is too late
     */
    @PermitAll
    public boolean confirm(SecretToken token, Actor actor) {
        Instant now = clocks.now();
        Optional<SwasAddress> found = addresses.toConfirm(token.hash());
        return found.isPresent() && change(found.get(), actor, known -> known.confirm(now));
    }

    /** Changes an address, and writes down what that did. */
    private boolean change(SwasAddress address, Actor actor, Predicate<SwasAddress> change) {
        Instant now = clocks.now();
        SwasAddressDetails before = address.details(now);
        boolean done = change.test(address);
        SwasAddressDetails after = address.details(now);
        if (!after.equals(before)) {
            audit.record(new AudienceAudit(actor, now).address(Optional.of(before), after));
        }
        return done;
    }

    private String organization(ResellerNumber owner) {
        return resellers.find(owner).orElseThrow().name();
    }
}
