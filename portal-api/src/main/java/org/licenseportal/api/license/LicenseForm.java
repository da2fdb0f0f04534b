package org.licenseportal.api.license;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Variant;
import java.util.function.Function;
import org.licenseportal.license.IssuedLicense;
import org.licenseportal.license.LicenseFile;

/** The two forms in which a license travels. */
public enum LicenseForm {
    /** The file form: armored, with a line for people. The default. */
    AS_FILE(LicenseForm.FILE, LicenseFile::of),
    /** The bare JWS JSON document. */
    AS_JSON(LicenseForm.JSON, IssuedLicense::document);

    /** Media type of the file form. */
    public static final String FILE = "application/vnd.license-portal.license";

    /** Media type of the bare document. */
    public static final String JSON = "application/jose+json";

    private final MediaType type;
    private final Function<IssuedLicense, String> text;

    LicenseForm(String type, Function<IssuedLicense, String> text) {
        this.type = MediaType.valueOf(type);
        this.text = text;
    }

    /** The form that {@code Accept} asks for. */
    public static LicenseForm wanted(Request negotiation) {
        var variants = Variant.mediaTypes(AS_FILE.type, AS_JSON.type).build();
        var chosen = negotiation.selectVariant(variants);
        return chosen != null && chosen.getMediaType().equals(AS_JSON.type) ? AS_JSON : AS_FILE;
    }

    /** A response with the license in this form, offered for saving under its name. */
    public Response.ResponseBuilder of(IssuedLicense license) {
        return Response.ok(text.apply(license), type.withCharset("utf-8"))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + license.fileName() + "\"");
    }
}
