package org.licenseportal.site;

import java.time.Instant;
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

    /** How it stands with its license server at that time. */
    public SiteContact contact(Instant now) {
        return SiteContact.of(this, now);
    }

    /** When the lease that its installation lives by was given; empty while it lives by none. */
    public Optional<Instant> lease() {
        return dates.synchronizedAt()
                .filter(at -> registration.activated())
                .filter(at -> dates.activatedAt().filter(at::isBefore).isEmpty());
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
