package org.licenseportal.certificate;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.GregorianCalendar;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/**
 * Makes a file that does not depend on when it is written: its date is that of the certificate, in the properties and
 * in the metadata, which PDF/A wants to agree, and so is what the file's identifier is made of.
 */
final class PdfDates {

    private static final DateTimeFormatter XMP = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx");

    private PdfDates() {}

    /** The bytes of the file; closes it. */
    static byte[] fixed(PDDocument file, Instant date) throws IOException {
        try (file) {
            file.getDocumentInformation().setCreationDate(GregorianCalendar.from(date.atZone(ZoneOffset.UTC)));
            var catalog = file.getDocumentCatalog();
            String metadata = new String(catalog.getMetadata().toByteArray(), StandardCharsets.UTF_8)
                    .replaceFirst(
                            "<xmp:CreateDate>[^<]*<",
                            "<xmp:CreateDate>" + XMP.format(date.atOffset(ZoneOffset.UTC)) + "<");
            catalog.setMetadata(
                    new PDMetadata(file, new ByteArrayInputStream(metadata.getBytes(StandardCharsets.UTF_8))));
            file.setDocumentId(date.toEpochMilli());
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            file.save(bytes);
            return bytes.toByteArray();
        }
    }
}
