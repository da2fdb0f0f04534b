package org.licenseportal.web.site;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.licenseportal.site.ResetReason;
import org.licenseportal.site.SiteDetails;
import org.licenseportal.site.SiteId;
import org.licenseportal.site.SiteName;
import org.licenseportal.web.support.FormErrors;
import org.licenseportal.web.support.Texts;

/**
 * The form by which a site is freed from its machine, the owner's and the vendor's.
 *
 * @param site the site as it is
 * @param reason why, as it was typed
 * @param errors what is wrong with that
 */
public record ResetForm(SiteDetails site, String reason, FormErrors errors) {

    private static final String REASON = "reason";

    static ResetForm of(SiteDetails site, HttpServletRequest request) {
        return new ResetForm(
                site, Optional.ofNullable(request.getParameter(REASON)).orElse(""), FormErrors.NONE);
    }

    /** The reason, if it can be one. */
    Optional<ResetReason> given() {
        return ResetReason.parse(reason);
    }

    ResetForm refused(Texts texts) {
        return new ResetForm(
                site, reason, FormErrors.of(REASON, texts.text("hardware.reason.error", ResetReason.MAX_LENGTH)));
    }

    /** The site's number. */
    public SiteId id() {
        return site.registration().siteId();
    }

    /** What the site is called; empty while it is not registered. */
    public String name() {
        return site.registration().name().map(SiteName::value).orElse("");
    }

    /** The fingerprint of the machine; empty when none is bound. */
    public String hardware() {
        return site.registration().hardwareId().orElse("");
    }

    /** What that is made of, as far as the installation said. */
    public String components() {
        return String.join(", ", site.registration().hardwareComponents().names());
    }

    /** Whether the machine gave the site back and waits for the reset. */
    public boolean deactivated() {
        return site.registration().hardwareResetPending();
    }
}
