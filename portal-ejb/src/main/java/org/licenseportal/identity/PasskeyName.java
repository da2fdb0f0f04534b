package org.licenseportal.identity;

import java.util.Optional;

/**
 * What its owner calls a passkey, to know it again.
 *
 * @param value a {@linkplain PersonName name} of 60 characters at most
 */
public record PasskeyName(String value) {

    /** The longest name, in UTF-16 units, the stricter of the two databases' measures. */
    public static final int MAX_LENGTH = 60;

    /** Refuses what cannot be a name with an {@link IllegalArgumentException}. */
    public PasskeyName {
        if (PersonName.parse(value).map(PersonName::value).filter(value::equals).isEmpty()
                || value.length() > MAX_LENGTH) {
            throw new IllegalArgumentException("The name of a passkey is 1 to 60 characters");
        }
    }

    /** Reads what somebody typed, spaces around it dropped; empty when it cannot be a name. */
    public static Optional<PasskeyName> parse(String text) {
        return PersonName.parse(text)
                .map(PersonName::value)
                .filter(name -> name.length() <= MAX_LENGTH)
                .map(PasskeyName::new);
    }

    @Override
    public String toString() {
        return value;
    }
}
