package org.licenseportal.client.license;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.licenseportal.client.format.JsonMembers;
import org.licenseportal.client.format.MalformedDocumentException;

/**
 * The software assurance (SWAS) of the site when the license was issued.
 *
 * @param status {@code valid}, {@code expired} or {@code none}
 * @param expires last day of it, where there is one
 */
public record SoftwareAssurance(String status, Optional<LocalDate> expires) {
    static SoftwareAssurance of(JsonMembers claim) {
        return new SoftwareAssurance(
                claim.requiredText("status"), claim.text("expires").map(SoftwareAssurance::day));
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new MalformedDocumentException("the end of the SWAS is not a date", e);
        }
    }
}
