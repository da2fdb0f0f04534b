package org.licenseportal.member;

import java.util.Optional;
import org.licenseportal.audience.MailTopic;

/**
 * What a list of users shows: those for whom all of this holds.
 *
 * @param admin whether they look after the others, or do not
 * @param subscription a kind of mail that they get
 * @param active whether they have accepted their invitation, or have not
 * @param text a piece of the name, the address or the phone number; in any case of letters
 */
public record MemberFilter(
        Optional<Boolean> admin, Optional<MailTopic> subscription, Optional<Boolean> active, Optional<String> text) {

    /** Shows all of them. */
    public static final MemberFilter ALL =
            new MemberFilter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** Drops a text that says nothing. */
    public MemberFilter {
        text = text.map(String::strip).filter(words -> !words.isEmpty());
    }
}
