package org.licenseportal.member;

import java.util.Optional;
import java.util.Set;
import org.licenseportal.audience.MailTopic;
import org.licenseportal.identity.CurrentUser;
import org.licenseportal.identity.EmailAddress;
import org.licenseportal.identity.PersonName;
import org.licenseportal.identity.PhoneNumber;

/**
 * Invites somebody to the reseller of whoever invites.
 *
 * @param email where the invitation goes, and what the user logs in with
 * @param name as others call the user
 * @param phone the phone number, if there is one
 * @param admin whether the user is to look after the others
 * @param subscriptions which mails the user is to get
 * @param inviter who invites
 */
public record InviteMember(
        EmailAddress email,
        PersonName name,
        Optional<PhoneNumber> phone,
        boolean admin,
        Set<MailTopic> subscriptions,
        CurrentUser inviter) {

    /** Keeps its own copy. */
    public InviteMember {
        subscriptions = Set.copyOf(subscriptions);
    }
}
