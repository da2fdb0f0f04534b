package org.licenseportal.member;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.licenseportal.audience.MailTopic;
import org.licenseportal.identity.EmailAddress;
import org.licenseportal.identity.UserId;
import org.licenseportal.reseller.ResellerNumber;

/**
 * A user of a reseller, as its other users and the vendor see it.
 *
 * @param id which one
 * @param owner whose user it is
 * @param email the address that the user logs in with
 * @param name as others call the user
 * @param phone in international form, as {@code +441632960001}
 * @param admin whether the user looks after the others
 * @param subscriptions which mails the user gets
 * @param mainContact whether the user gets the order updates
 * @param active false until the invitation is accepted
 * @param lastLogin when the user was here last
 * @param picture tells the user's picture from any other, where there is one
 */
public record MemberSummary(
        UserId id,
        ResellerNumber owner,
        EmailAddress email,
        String name,
        Optional<String> phone,
        boolean admin,
        Set<MailTopic> subscriptions,
        boolean mainContact,
        boolean active,
        Optional<Instant> lastLogin,
        Optional<String> picture) {

    /** Keeps its own copy. */
    public MemberSummary {
        subscriptions = Set.copyOf(subscriptions);
    }
}
