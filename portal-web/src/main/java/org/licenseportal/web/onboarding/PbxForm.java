package org.licenseportal.web.onboarding;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.licenseportal.gateway.PbxAccess;
import org.licenseportal.gateway.PbxField;
import org.licenseportal.web.support.FormErrors;
import org.licenseportal.web.support.Texts;

/** The form of the step PBX, as it was sent; its password is never given back. */
public final class PbxForm {

    static final String HOST = "host";
    private static final String PORT = "port";
    private static final String USER = "user";
    private static final String PASSWORD = "password";

    /** Where PBXs listen. */
    private static final String USUAL_PORT = "443";

    private final HttpServletRequest request;

    private PbxForm(HttpServletRequest request) {
        this.request = request;
    }

    static PbxForm of(HttpServletRequest request) {
        return new PbxForm(request);
    }

    Optional<PbxAccess> access() {
        return PbxAccess.parse(sent(HOST), sent(PORT), sent(USER), sent(PASSWORD));
    }

    FormErrors errors(Texts texts) {
        FormErrors errors = FormErrors.NONE;
        for (PbxField field : PbxAccess.faults(sent(HOST), sent(PORT), sent(USER), sent(PASSWORD))) {
            String name = field.name().toLowerCase(Locale.ROOT);
            errors = errors.and(name, texts.text("pbx.error." + name));
        }
        return errors;
    }

    /** Since when the PBX was set that the reader saw. */
    Optional<Instant> seen() {
        return Optional.of(sent("seen"))
                .filter(text -> text.matches("[0-9]{1,15}"))
                .map(text -> Instant.ofEpochMilli(Long.parseLong(text)));
    }

    /** Whether the reader saves it and goes back. */
    boolean leaving() {
        return sent("do").equals("save");
    }

    private String sent(String field) {
        return Optional.ofNullable(request.getParameter(field)).orElse("");
    }

    public String getHost() {
        return sent(HOST);
    }

    /** What was typed, or the usual one. */
    public String getPort() {
        return Optional.ofNullable(request.getParameter(PORT)).orElse(USUAL_PORT);
    }

    public String getUser() {
        return sent(USER);
    }
}
