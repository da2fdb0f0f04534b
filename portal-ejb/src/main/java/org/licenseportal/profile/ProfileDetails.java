package org.licenseportal.profile;

import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import org.licenseportal.audience.MailTopic;
import org.licenseportal.identity.PersonName;
import org.licenseportal.identity.PhoneNumber;
import org.licenseportal.identity.Theme;

/**
 * What a user says of himself and decides for himself.
 *
 * @param name as others call the user
 * @param phone the phone number, if there is one
 * @param language the language of mails
 * @param zone where the user's clock stands
 * @param theme how the portal looks
 * @param mails which mails the user gets
 */
public record ProfileDetails(
        PersonName name,
        Optional<PhoneNumber> phone,
        Language language,
        ZoneId zone,
        Theme theme,
        Set<MailTopic> mails) {

    /** Keeps its own copy. */
    public ProfileDetails {
        mails = Set.copyOf(mails);
    }
}
