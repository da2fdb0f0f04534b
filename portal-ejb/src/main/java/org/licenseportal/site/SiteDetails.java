package org.licenseportal.site;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A site as its owner sees it.
 *
 * @param registration what it is
 * @param assuredUntil the last day of its SWAS, to come or gone; empty when it has none
 * @param dates when things happened to it
 */
public record SiteDetails(SiteRegistration registration, Optional<LocalDate> assuredUntil, SiteDates dates) {

    /** How it stands with its SWAS on that day. */
    public SiteCover cover(LocalDate day) {
        return SiteCover.on(assuredUntil, day);
    }

    /** What it is licensed for. */
    public SiteVersion licensed() {
        return new SiteVersion(registration.product(), registration.licensedVersion());
    }

    /** True while a machine is bound to it, also one that gave it back: a reset frees it. */
    public boolean bound() {
        return registration.deviceThumbprint().isPresent();
    }
}
