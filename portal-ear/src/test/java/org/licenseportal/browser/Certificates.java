package org.licenseportal.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.licenseportal.journey.PortalPages;
import org.licenseportal.journey.Stage;

/** Certificates of the demo's sites. */
final class Certificates {

    private static final Pattern CODE = Pattern.compile("[0-9A-Z]{6}-[0-9A-Z]{6}-[0-9A-Z]{6}");

    private Certificates() {}

    /** The code of a site's certificate. */
    static String code(String email, String site) {
        byte[] pdf = PortalPages.of(Stage.DERBY.server().address(), email)
                .open("/sites/" + site + "/certificate")
                .body();
        try (PDDocument file = Loader.loadPDF(pdf)) {
            Matcher code = CODE.matcher(new PDFTextStripper().getText(file));
            return code.results().findFirst().orElseThrow().group();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
