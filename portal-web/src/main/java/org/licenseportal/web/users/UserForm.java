package org.licenseportal.web.users;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.licenseportal.audience.MailTopic;
import org.licenseportal.identity.PersonName;
import org.licenseportal.identity.PhoneNumber;
import org.licenseportal.member.MemberSummary;
import org.licenseportal.web.support.FormErrors;
import org.licenseportal.web.support.Texts;

/**
 * What an admin says of a user, as the form has it.
 *
 * @param email the address, where it can be said
 * @param name what others call the user
 * @param phone the phone number, in any way of writing
 * @param admin whether the user looks after the others
 * @param mails which mails the user gets
 */
public record UserForm(String email, String name, String phone, boolean admin, Set<MailTopic> mails) {

    /** A form that says nothing yet, except that maintenance concerns everybody. */
    static final UserForm EMPTY = new UserForm("", "", "", false, EnumSet.of(MailTopic.SWAS));

    static UserForm of(MemberSummary member) {
        return new UserForm(
                member.email().value(),
                member.name(),
                member.phone().map(PhoneNumber::new).map(PhoneNumber::readable).orElse(""),
                member.admin(),
                member.subscriptions());
    }

    static UserForm sent(Map<String, String> parameters) {
        return new UserForm(
                parameters.getOrDefault("email", "").strip(),
                parameters.getOrDefault("name", "").strip(),
                parameters.getOrDefault("phone", "").strip(),
                parameters.containsKey("admin"),
                Arrays.stream(MailTopic.values())
                        .filter(topic -> parameters.containsKey(topic.word()))
                        .collect(Collectors.toSet()));
    }

    /** The name as it can be kept. */
    Optional<PersonName> personName() {
        return PersonName.parse(name);
    }

    /** The number as it can be kept. */
    Optional<PhoneNumber> phoneNumber() {
        return PhoneNumber.parse(phone);
    }

    /** What is wrong with name and number. */
    FormErrors errors(Texts texts) {
        FormErrors errors = FormErrors.NONE;
        if (personName().isEmpty()) {
            errors = errors.and("name", texts.text("error.name"));
        }
        return phone.isEmpty() || phoneNumber().isPresent() ? errors : errors.and("phone", texts.text("error.phone"));
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
