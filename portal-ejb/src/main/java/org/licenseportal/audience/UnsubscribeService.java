package org.licenseportal.audience;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import org.licenseportal.audit.AuditTrail;
import org.licenseportal.kernel.Actor;
import org.licenseportal.kernel.Clocks;

/** Lets everybody end mails by the address that stands in each of them. */
@Stateless
public class UnsubscribeService {

    @Inject
    UnsubscribeRepository users;

    @Inject
    SwasAddressRepository addresses;

    @Inject
    AuditTrail audit;

    @Inject
    Clocks clocks;

    /** What an unsubscribe address is about; empty for a word that is none. Whoever has the mail may ask. */
    @PermitAll
    public Optional<UnsubscribeChoice> find(UnsubscribeToken token) {
        return users.find(token).map(UnsubscribeRepository.Holder::choice).or(() -> addresses
                .find(token)
                .map(address -> new UnsubscribeChoice(MailTopic.SWAS, address.address(), address.active())));
    }

    /**
     * Ends the mails that the address is about. The same again changes nothing.
     *
     * @return false when the word is none
     */
    @PermitAll
    public boolean end(UnsubscribeToken token, Actor actor) {
        Optional<UnsubscribeRepository.Holder> holder = users.find(token);
        if (holder.isPresent()) {
            endForUser(holder.get(), actor);
            return true;
        }
        Optional<SwasAddress> address = addresses.find(token);
        address.ifPresent(known -> endForAddress(known, actor));
        return address.isPresent();
    }

    private void endForUser(UnsubscribeRepository.Holder holder, Actor actor) {
        if (holder.choice().active()) {
            users.end(holder.user(), holder.choice().kind());
            audit.record(new AudienceAudit(actor, clocks.now()).unsubscribed(holder));
        }
    }

    private void endForAddress(SwasAddress address, Actor actor) {
        SwasAddressDetails before = address.details(clocks.now());
        if (address.end(clocks.now())) {
            SwasAddressDetails after = address.details(clocks.now());
            audit.record(new AudienceAudit(actor, clocks.now()).address(Optional.of(before), after));
        }
    }
}
