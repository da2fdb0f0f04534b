package org.licenseportal.member;

import java.util.Optional;
import java.util.Set;
import org.licenseportal.audience.MailTopic;
import org.licenseportal.identity.PersonName;
import org.licenseportal.identity.PhoneNumber;
import org.licenseportal.identity.UserId;
import org.licenseportal.reseller.ResellerNumber;

/**
 * Gives a user of a reseller other content.
 *
 * @param id which user
 * @param owner the reseller that the user must belong to
 * @param name as others call the user
 * @param phone the phone number, if there is one
 * @param admin whether the user looks after the others
 * @param subscriptions which mails the user gets
 */
public record EditMember(
        UserId id,
        ResellerNumber owner,
        PersonName name,
        Optional<PhoneNumber> phone,
        boolean admin,
        Set<MailTopic> subscriptions) {

    /** Keeps its own copy. */
    public EditMember {
        subscriptions = Set.copyOf(subscriptions);
    }
}
