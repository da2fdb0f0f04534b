package org.licenseportal.web.verify;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.licenseportal.certificate.CertificateStatement;
import org.licenseportal.web.support.Texts;

/**
 * What the portal says of a certificate, in words.
 *
 * @param code its code
 * @param issued when it was issued
 * @param site the site's ID
 * @param product product and version
 * @param swas how the site stood with its software assurance then
 * @param swasChanged whether that is otherwise today
 * @param otherChanged whether anything else is otherwise today
 */
public record StatementView(
        String code,
        String issued,
        String site,
        String product,
        String swas,
        boolean swasChanged,
        boolean otherChanged) {

    static StatementView of(CertificateStatement statement, Texts texts) {
        return new StatementView(
                statement.code().display(),
                DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm 'UTC'", texts.locale())
                        .format(statement.issuedAt().atOffset(ZoneOffset.UTC)),
                statement.site().value(),
                statement.product() + " (" + statement.version() + ")",
                texts.text(
                        "swas." + statement.swas().status().name().toLowerCase(texts.locale()),
                        statement.swas().expires().map(day -> day(day, texts)).orElse("")),
                statement.swasChanged(),
                statement.otherChanged());
    }

    private static String day(LocalDate day, Texts texts) {
        return DateTimeFormatter.ofPattern("d MMM uuuu", texts.locale()).format(day);
    }
}
