package org.licenseportal.web.site;

import jakarta.servlet.http.HttpServletRequest;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Function;
import org.licenseportal.emergency.EmergencyStanding;
import org.licenseportal.emergency.TellCode;
import org.licenseportal.emergency.TellOutcome;
import org.licenseportal.emergency.TellOutcome.Told;
import org.licenseportal.emergency.TellOutcome.Why;
import org.licenseportal.kernel.Actor;
import org.licenseportal.site.ResetReason;
import org.licenseportal.site.SiteId;
import org.licenseportal.site.SiteName;
import org.licenseportal.site.SiteRegistration;
import org.licenseportal.web.support.Days;
import org.licenseportal.web.support.FormErrors;
import org.licenseportal.web.support.Texts;

/** The form by which an emergency code is asked for, and the code: the owner's and the vendor's. */
public final class EmergencyForm {

    private static final String LICENSE = "license";
    private static final String REASON = "reason";

    private final EmergencyStanding standing;
    private final ZoneId zone;
    private final Texts texts = Texts.here("sites");
    private final String license;
    private final String reason;
    private FormErrors errors = FormErrors.NONE;
    private Optional<Told> told = Optional.empty();

    EmergencyForm(EmergencyStanding standing, ZoneId zone, HttpServletRequest request) {
        this.standing = standing;
        this.zone = zone;
        license = Optional.ofNullable(request.getParameter(LICENSE))
                .map(String::strip)
                .orElse(Long.toString(standing.site().lastSequence()));
        reason = Optional.ofNullable(request.getParameter(REASON)).orElse("");
    }

    /**
     * Asks for the code.
     *
     * @return false when the page is not any more what it was when the form was opened
     */
    boolean send(Actor actor, Function<TellCode, TellOutcome> desk) {
        Optional<Long> number = Optional.of(license)
                .filter(digits -> digits.matches("[0-9]{1,18}"))
                .map(Long::valueOf);
        Optional<ResetReason> why = ResetReason.parse(reason);
        if (number.isEmpty()) {
            errors = errors.and(LICENSE, texts.text("emergency.error.license"));
        }
        if (why.isEmpty()) {
            errors = errors.and(REASON, texts.text("emergency.error.reason", ResetReason.MAX_LENGTH));
        }
        return errors.isAny()
                || desk.apply(new TellCode(getId(), number.orElseThrow(), why.orElseThrow(), actor))
                        .fold(this::show, this::refuse);
    }

    private boolean show(Told code) {
        told = Optional.of(code);
        return true;
    }

    private boolean refuse(Why why) {
        String key = "emergency.error." + reason(why, Long.parseLong(license), site().lastSequence());
        if (!texts.has(key)) {
            return false;
        }
        errors = errors.and(LICENSE, texts.text(key, site().lastSequence()));
        return true;
    }

    /**
     * The name of the text that says why there is no code. A number up to the last one was given to a license: when the
     * portal has none of it, it has no copy, as of sites that came with a history from elsewhere.
     */
    static String reason(Why why, long number, long last) {
        return why == Why.LICENSE_UNKNOWN && number > 0 && number <= last ? "license-without-copy" : why.code();
    }

    private SiteRegistration site() {
        return standing.site();
    }

    /** The site's number. */
    public SiteId getId() {
        return site().siteId();
    }

    /** What the site is called; empty while it is not registered. */
    public String getName() {
        return site().name().map(SiteName::value).orElse("");
    }

    /** Whether a machine is bound to the site. */
    public boolean isActivated() {
        return site().activated();
    }

    /** Why there is no code for a site without a machine. */
    public String getUnbound() {
        return texts.text("emergency.unbound.text" + (site().hardwareResetPending() ? ".deactivated" : ""));
    }

    /** How the site had its emergency license of this year; empty while it is there to be had. */
    public String getUsed() {
        return standing.used()
                .map(use -> texts.text(
                        "emergency.used." + use.way().code(), Days.timeOf(use.at(), zone), Days.of(use.nextPossible())))
                .orElse("");
    }

    /** The number of the license, as it was typed; at first that of the last one. */
    public String getLicense() {
        return license;
    }

    /** What to say of that number. */
    public String getHint() {
        return texts.text("emergency.license.hint", Long.toString(site().lastSequence()));
    }

    /** Why, as it was typed. */
    public String getReason() {
        return reason;
    }

    public FormErrors getErrors() {
        return errors;
    }

    /** The code; empty before it was asked for. */
    public String getCode() {
        return told.map(Told::code).orElse("");
    }

    /** Until when it lets the installation go on. */
    public String getUntil() {
        return told.map(code -> texts.text("emergency.until", Days.of(code.lastDay())))
                .orElse("");
    }
}
