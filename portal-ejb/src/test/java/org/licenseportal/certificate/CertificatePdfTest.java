package org.licenseportal.certificate;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.licenseportal.assurance.AssuranceStatus;
import org.licenseportal.catalog.FeatureCode;
import org.licenseportal.site.Entitlement;

/** SITE-4: the file of a certificate. */
class CertificatePdfTest {

    private static final String AWKWARD =
            "Klinik \"Süd\" <b>&amp; O'Hara \u0645\u064a\u0646\u0627\u0621 \ud83d\ude00 \u6f22\ufffe";
    private static final AssuranceStatus NO_SWAS = new AssuranceStatus(AssuranceStatus.Status.NONE, Optional.empty());

    private final CertificatePdf printer = Certificates.printer();

    @Test
    void site4SaysWhatTheSiteIsLicensedFor() throws IOException {
        String text = text(print(Certificates.site("Harbour Clinic")));

        for (String part : List.of(
                "License certificate",
                "Site ID 18429",
                "Site name Harbour Clinic",
                "MiVoice Office Application Suite (5.0)",
                "Northgate Communications",
                "Reseller number 000000",
                "Valid until 2 May 2027",
                "28 Nov 2026, 09:30 UTC",
                "Phone Manager Outlook 1,200",
                "Phone Manager Professional 1",
                Certificates.CODE.display(),
                "http://localhost:8080/verify")) {
            assertTrue(text.contains(part), () -> part + " in " + text);
        }
    }

    @Test
    void site4IsAPdfToKeepAndToBeReadAloud() {
        List<Entitlement> many = IntStream.range(0, 90)
                .mapToObj(i -> new Entitlement(new FeatureCode("feature-" + i), "Feature " + i, i + 1L))
                .toList();

        assertEquals(List.of(), PdfRules.broken(print(Certificates.site(AWKWARD, Certificates.VALID, many))));
        assertEquals(List.of(), PdfRules.broken(print(Certificates.site("", NO_SWAS, List.of()))));
    }

    @Test
    void site4IsTaggedAndHasItsFontsTitleAndLanguage() throws IOException {
        try (PDDocument file = Loader.loadPDF(print(Certificates.site("Harbour Clinic")))) {
            var catalog = file.getDocumentCatalog();
            assertTrue(catalog.getMarkInfo().isMarked());
            assertFalse(catalog.getStructureTreeRoot().getKids().isEmpty());
            assertEquals("en", catalog.getLanguage());
            assertEquals(
                    "License certificate of site 18429",
                    file.getDocumentInformation().getTitle());
            assertTrue(catalog.getViewerPreferences().displayDocTitle());
            for (PDPage page : file.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    assertTrue(page.getResources().getFont(name).isEmbedded(), name::getName);
                }
            }
        }
    }

    @Test
    void site4AwkwardNamesAreShownAsTheyAre() throws IOException {
        String text = Normalizer.normalize(text(print(Certificates.site(AWKWARD))), Normalizer.Form.NFKC);

        assertTrue(text.contains("Klinik \"Süd\" <b>&amp; O'Hara"), text);
        assertTrue(text.contains("\u0645\u064a\u0646\u0627\u0621"), text);
        assertTrue(text.contains("\ud83d\ude00"), text);
        assertTrue(text.contains("\u25a1 stands for a character"), text);
        assertFalse(text(print(Certificates.site("Harbour"))).contains("\u25a1"));
    }

    @Test
    void site4SaysWhatIsMissing() throws IOException {
        String text = text(print(Certificates.site("", NO_SWAS, List.of())));

        assertTrue(text.contains("Not registered yet"), text);
        assertTrue(text.contains("No software assurance"), text);
        assertTrue(text.contains("The site has no licenses."), text);
    }

    @Test
    void site4APhoneReadsTheAddressThatChecksIt() throws IOException, ReaderException {
        try (PDDocument file = Loader.loadPDF(print(Certificates.site("Harbour Clinic")))) {
            BufferedImage page = new PDFRenderer(file).renderImageWithDPI(0, 150);
            int[] dots = page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
            var picture = new BinaryBitmap(
                    new HybridBinarizer(new RGBLuminanceSource(page.getWidth(), page.getHeight(), dots)));

            assertEquals(
                    "http://localhost:8080/verify/" + Certificates.CODE.value(),
                    new QRCodeReader().decode(picture).getText());
        }
    }

    @Test
    void site4TheSameCertificateIsTheSameFile() {
        assertArrayEquals(print(Certificates.site(AWKWARD)), print(Certificates.site(AWKWARD)));
    }

    @Test
    void theFileIsNamedAfterSiteAndDay() {
        assertEquals(
                "certificate-18429-2026-11-28.pdf",
                printer.file(Certificates.of(Certificates.site("Harbour"))).name());
    }

    private byte[] print(CertifiedSite site) {
        return printer.file(Certificates.of(site)).pdf();
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument file = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(file);
        }
    }
}
