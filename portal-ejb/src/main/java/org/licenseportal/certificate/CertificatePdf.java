package org.licenseportal.certificate;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.licenseportal.assurance.AssuranceStatus;
import org.licenseportal.notification.Letterhead;
import org.licenseportal.site.SiteName;
import org.w3c.dom.Document;

/**
 * Prints certificates: PDF/A-3a, to be kept, and PDF/UA, to be read aloud. The same certificate gives the same bytes.
 */
@ApplicationScoped
class CertificatePdf {

    private static final String FAMILY = "DejaVu Sans";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm 'UTC'", Locale.ENGLISH);

    /** What red, green and blue mean: sRGB. */
    private static final byte[] COLORS =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    @Inject
    Letterhead letterhead;

    private final CertificatePage page = new CertificatePage();
    private final DocumentFont font = new DocumentFont();

    CertificatePdf() {
        // each print would tell how long it took
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    /** The certificate as a file. */
    CertificateFile file(Certificate certificate) {
        LocalDate issued = LocalDate.ofInstant(certificate.issuedAt(), ZoneOffset.UTC);
        String name = "certificate-" + certificate.content().site() + "-" + issued + ".pdf";
        return new CertificateFile(name, print(page.fill(values(certificate)), certificate));
    }

    private byte[] print(Document document, Certificate certificate) {
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .withW3cDocument(document, null)
                .withProducer("License Portal")
                .usePdfAConformance(PdfAConformance.PDFA_3_A)
                .usePdfUaAccessibility(true)
                .useColorProfile(COLORS)
                .useFont(DocumentFont::regular, FAMILY, 400, FontStyle.NORMAL, true)
                .useFont(DocumentFont::bold, FAMILY, 700, FontStyle.NORMAL, true)
                .useUnicodeBidiSplitter(ReadingDirection::new)
                .useUnicodeBidiReorderer(new RightToLeftText())
                .useExternalResourceAccessControl(
                        (address, type) -> address.startsWith("data:"),
                        ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            renderer.layout();
            return PdfDates.fixed(renderer.createPDFKeepOpen(), certificate.issuedAt());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private Map<String, Object> values(Certificate certificate) {
        CertifiedSite content = certificate.content();
        String address = letterhead.portal() + "/verify/" + certificate.code().value();
        String name = content.name().map(SiteName::value).orElse("");
        Map<String, Object> values = new HashMap<>();
        values.put("code", certificate.code().display());
        values.put("address", address);
        values.put("portal", letterhead.portal());
        values.put("qr", QrImage.address(address));
        values.put("issued", DAY.format(certificate.issuedAt().atOffset(ZoneOffset.UTC)));
        values.put("issuedAt", MOMENT.format(certificate.issuedAt().atOffset(ZoneOffset.UTC)));
        values.put("site", content.site().value());
        values.put("name", font.shown(name));
        values.put("cut", font.lacks(name));
        values.put("product", font.shown(content.product()));
        values.put("version", content.version().value());
        values.put("owner", font.shown(content.ownerName()));
        values.put("ownerNumber", content.owner().value());
        values.put("swas", swas(content.swas()));
        values.put("licenses", licenses(content));
        values.put("vendor", vendor());
        return values;
    }

    private List<Map<String, String>> licenses(CertifiedSite content) {
        return content.licenses().stream()
                .map(line -> Map.of(
                        "name",
                        font.shown(line.name()),
                        "quantity",
                        String.format(Locale.ENGLISH, "%,d", line.quantity())))
                .toList();
    }

    private Map<String, Object> vendor() {
        List<String> lines = Stream.concat(
                        letterhead.addressLines().stream(), Stream.of(letterhead.email(), letterhead.phone()))
                .filter(line -> !line.isBlank())
                .map(font::shown)
                .toList();
        return Map.of("name", font.shown(letterhead.name()), "lines", lines);
    }

    private static String swas(AssuranceStatus swas) {
        return switch (swas.status()) {
            case VALID -> "Valid until " + DAY.format(swas.expires().orElseThrow());
            case EXPIRED -> "Expired " + DAY.format(swas.expires().orElseThrow());
            case NONE -> "No software assurance";
        };
    }
}
