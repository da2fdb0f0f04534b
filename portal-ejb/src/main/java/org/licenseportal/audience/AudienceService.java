package org.licenseportal.audience;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import org.licenseportal.kernel.Roles;
import org.licenseportal.letter.Recipient;
import org.licenseportal.notification.Letterhead;
import org.licenseportal.reseller.ResellerNumber;

/**
 * Answers who gets a mail. It is asked by what tells people something, never by a page of a reseller's, and in the
 * transaction that puts the mails into the outbox: the first mail of a topic makes the word that ends it.
 */
@Stateless
public class AudienceService {

    @Inject
    AudienceRepository readers;

    @Inject
    SwasAddressRepository addresses;

    @Inject
    Letterhead letterhead;

    /** Who hears of the reseller's orders: its main contact. */
    @RolesAllowed(Roles.VENDOR_ADMIN)
    public List<Recipient> orderUpdates(ResellerNumber reseller) {
        return readers.ofOrders(reseller);
    }

    /** Who looks after the reseller's affairs: its admins. Installations cause such mails, which have no role. */
    @PermitAll
    public List<Recipient> admins(ResellerNumber reseller) {
        return readers.admins(reseller);
    }

    /**
     * Who hears of the end of software assurance of the reseller's sites: its users who want to, and its additional
     * address. Timers ask, who have no role.
     */
    @PermitAll
    public List<Subscriber> swasNotices(ResellerNumber reseller) {
        Stream<Subscriber> users = readers.subscribers(MailTopic.SWAS, reseller).stream()
                .map(reader -> subscriber(MailTopic.SWAS, reader));
        Stream<Subscriber> additional = addresses.find(reseller).filter(SwasAddress::active).stream()
                .map(address -> new Subscriber(Recipient.of(address.address()), link(address.unsubscribeToken())));
        return Stream.concat(users, additional).toList();
    }

    /** Who subscribed to this, at all resellers. */
    @RolesAllowed(Roles.VENDOR_ADMIN)
    public List<Subscriber> subscribers(MailTopic topic) {
        return readers.subscribers(topic).stream()
                .map(reader -> subscriber(topic, reader))
                .toList();
    }

    /** How many subscribed to this. */
    @RolesAllowed(Roles.VENDOR_ADMIN)
    public int count(MailTopic topic) {
        return readers.count(topic);
    }

    private Subscriber subscriber(MailTopic topic, AudienceRepository.Reader reader) {
        return new Subscriber(reader.to(), link(reader.token().orElseGet(() -> first(topic, reader.user()))));
    }

    /** The word that somebody's mails of this topic have from the first one on. */
    private UnsubscribeToken first(MailTopic topic, String user) {
        UnsubscribeToken token = UnsubscribeToken.random();
        readers.add(token, user, topic);
        return token;
    }

    private URI link(UnsubscribeToken token) {
        return URI.create(letterhead.portal() + "/unsubscribe/" + token.value());
    }
}
