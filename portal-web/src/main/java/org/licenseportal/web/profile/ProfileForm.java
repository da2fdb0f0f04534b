package org.licenseportal.web.profile;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.licenseportal.audience.MailTopic;
import org.licenseportal.identity.PersonName;
import org.licenseportal.identity.PhoneNumber;
import org.licenseportal.identity.Theme;
import org.licenseportal.profile.Language;
import org.licenseportal.profile.ProfileDetails;
import org.licenseportal.web.support.FormErrors;
import org.licenseportal.web.support.Texts;

/**
 * What a user says of himself, as the form has it.
 *
 * @param name what others call the user
 * @param phone the phone number, in any way of writing
 * @param language the tag of the language of mails
 * @param zone the name of the time zone
 * @param theme the word for the theme
 * @param mails which mails the user gets
 */
public record ProfileForm(String name, String phone, String language, String zone, String theme, Set<MailTopic> mails) {

    static ProfileForm of(ProfileDetails profile) {
        return new ProfileForm(
                profile.name().value(),
                profile.phone().map(PhoneNumber::readable).orElse(""),
                profile.language().tag(),
                profile.zone().getId(),
                profile.theme().word(),
                profile.mails());
    }

    static ProfileForm sent(Map<String, String> parameters) {
        return new ProfileForm(
                parameters.getOrDefault("name", "").strip(),
                parameters.getOrDefault("phone", "").strip(),
                parameters.getOrDefault("language", ""),
                parameters.getOrDefault("zone", ""),
                parameters.getOrDefault("theme", ""),
                Arrays.stream(MailTopic.values())
                        .filter(topic -> parameters.containsKey(topic.word()))
                        .collect(Collectors.toSet()));
    }

    /** What is wrong with it. */
    FormErrors errors(Texts texts) {
        FormErrors errors = FormErrors.NONE;
        if (PersonName.parse(name).isEmpty()) {
            errors = errors.and("name", texts.text("error.name"));
        }
        if (!phone.isEmpty() && PhoneNumber.parse(phone).isEmpty()) {
            errors = errors.and("phone", texts.text("error.phone"));
        }
        return zoneId().isPresent() ? errors : errors.and("zone", texts.text("error.zone"));
    }

    /** The profile that it stands for, once nothing is wrong. */
    ProfileDetails profile() {
        return new ProfileDetails(
                PersonName.parse(name).orElseThrow(),
                PhoneNumber.parse(phone),
                Language.parse(language).orElse(Language.EN),
                zoneId().orElseThrow(),
                Theme.parse(theme).orElse(Theme.SYSTEM),
                mails);
    }

    private Optional<ZoneId> zoneId() {
        try {
            return Optional.of(ZoneId.of(zone));
        } catch (DateTimeException unknown) {
            return Optional.empty();
        }
    }

    /** Whether news from sales is wanted. */
    public boolean sales() {
        return mails.contains(MailTopic.SALES);
    }

    /** Whether technical news is wanted. */
    public boolean technical() {
        return mails.contains(MailTopic.TECHNICAL);
    }

    /** Whether notices about software assurance are wanted. */
    public boolean swas() {
        return mails.contains(MailTopic.SWAS);
    }
}
