package org.licenseportal.activation;

import java.time.Instant;
import java.util.Optional;
import org.licenseportal.catalog.ProductDetails;
import org.licenseportal.jose.RequestClaims;
import org.licenseportal.jose.RequestDocument;
import org.licenseportal.jose.RequestOperation;
import org.licenseportal.reseller.ResellerNumber;
import org.licenseportal.site.HardwareChange;
import org.licenseportal.site.HardwareComponents;
import org.licenseportal.site.ProductVersion;
import org.licenseportal.site.SiteDevice;
import org.licenseportal.site.SiteRegistration;

/**
 * A request beside the site that it names: all that the rules look at.
 *
 * @param site the site, locked
 * @param product what the site is licensed for, where the catalog still has it
 * @param reseller the reseller that the request names, where it names an active one
 * @param now when it is judged
 */
record Attempt(
        RequestDocument request,
        SiteRegistration site,
        Optional<ProductDetails> product,
        Optional<ResellerNumber> reseller,
        Instant now) {

    /** VOU-3: before this version only the portal redeems vouchers. */
    private static final ProductVersion FIRST_REDEEMING = new ProductVersion("5.0");

    RequestClaims claims() {
        return request.claims();
    }

    /** The same attempt with the site as it is now. */
    Attempt at(SiteRegistration locked) {
        return new Attempt(request, locked, product, reseller, now);
    }

    boolean activates() {
        return claims().operation() == RequestOperation.ACTIVATE;
    }

    boolean deactivates() {
        return claims().operation() == RequestOperation.DEACTIVATE;
    }

    boolean emergency() {
        return claims().operation() == RequestOperation.EMERGENCY;
    }

    boolean stocked() {
        return site.resellerNumber().isEmpty();
    }

    boolean asksForActivationCode() {
        return activates()
                && product.map(ProductDetails::activationCodeRequired).orElse(false);
    }

    /** The version that runs there: as the request says, else as last said, else the newest that it may run. */
    ProductVersion installedVersion() {
        return claims().version()
                .flatMap(ProductVersion::parse)
                .or(site::installedVersion)
                .orElse(site.licensedVersion());
    }

    boolean redeemsByItself() {
        return !installedVersion().isBefore(FIRST_REDEEMING);
    }

    /** The machine that asks, as it describes itself. */
    SiteDevice device() {
        return new SiteDevice(
                request.deviceKeyThumbprint(),
                claims().hardwareId(),
                new HardwareComponents(claims().hardwareComponents()));
    }

    /** Whether it is the machine that may ask for this. */
    boolean fromRightMachine() {
        return emergency() ? fromBoundDevice() : fromBoundMachine();
    }

    /** Whether the bound device asks, and on the bound machine or on that machine after a repair. */
    boolean fromBoundMachine() {
        return fromBoundDevice() && (onBoundHardware() || hardwareChange().accepted(now));
    }

    boolean fromBoundDevice() {
        return site.deviceThumbprint().equals(Optional.of(request.deviceKeyThumbprint()));
    }

    boolean onBoundHardware() {
        return site.hardwareId().equals(Optional.of(claims().hardwareId()));
    }

    HardwareChange hardwareChange() {
        return site.hardwareChange(device().components());
    }
}
