package org.licenseportal.web.users;

import java.time.ZoneId;
import java.util.stream.Collectors;
import org.licenseportal.identity.PhoneNumber;
import org.licenseportal.member.MemberSummary;
import org.licenseportal.web.support.Days;
import org.licenseportal.web.support.Initials;
import org.licenseportal.web.support.Texts;

/**
 * A user in the reader's words.
 *
 * @param id the user's part of addresses
 * @param name what others call the user
 * @param email the address
 * @param phone the number in groups; empty for none
 * @param phoneLink the number for programs that call it
 * @param role what the user may do
 * @param mails which mails the user gets; empty for none
 * @param mainContact whether order updates go to the user
 * @param active whether the invitation was accepted
 * @param lastLogin when the user was here last, or that that never was
 * @param picture the address of the user's picture; empty without one
 */
public record UserRow(
        String id,
        String name,
        String email,
        String phone,
        String phoneLink,
        String role,
        String mails,
        boolean mainContact,
        boolean active,
        String lastLogin,
        String picture) {

    static UserRow of(MemberSummary member, Texts texts, ZoneId zone) {
        return new UserRow(
                member.id().value(),
                member.name(),
                member.email().value(),
                member.phone().map(PhoneNumber::new).map(PhoneNumber::readable).orElse(""),
                member.phone().orElse(""),
                texts.text(member.admin() ? "role.admin" : "role.user"),
                member.subscriptions().stream()
                        .sorted()
                        .map(topic -> texts.text("mails." + topic.word()))
                        .collect(Collectors.joining(", ")),
                member.mainContact(),
                member.active(),
                member.lastLogin().map(login -> Days.timeOf(login, zone)).orElse(texts.text("never")),
                member.picture()
                        .map(sum -> "/pictures/" + member.id() + "?v=" + sum.substring(0, 8))
                        .orElse(""));
    }

    /** The first letters of the first and the last word of the name, where there is no picture. */
    public String initials() {
        return Initials.of(name);
    }

    /** How the state looks: a class of the style sheet. */
    public String look() {
        return active ? "ok" : "warn";
    }

    /** The icon of the state. */
    public String icon() {
        return active ? "check" : "clock";
    }
}
