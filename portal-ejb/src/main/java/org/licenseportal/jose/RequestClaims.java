package org.licenseportal.jose;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What a request says. Only its own shape is checked: whether the site exists or the voucher is good is for others.
 *
 * @param jti the identity of the request
 * @param iat when it was made by the installation's clock, in seconds since the epoch
 * @param operation what is asked for
 * @param siteIdentifier for which site
 * @param hardwareId fingerprint of the machine, 1 to 128 printable ASCII characters
 * @param product what is installed; present for {@code activate}
 * @param version the installed version, numbers with dots; present for {@code activate}
 * @param siteName the name to register the site under, at most 200 characters, without spaces around it
 * @param resellerNumber who shall own a stocked site
 * @param activationCode the site's activation code
 * @param vouchers codes to redeem, in the order given, at most 50, none twice
 * @param sequence the sequence of the license that the installation holds; empty when it has none or does not say
 * @param hardwareComponents what the hardware ID was made of, a hash by the name of each component, at most 16; empty
 *     when the installation does not say
 * @param agent the program that asks and its version, as {@code portal-client/1.0.0}, printable ASCII
 */
public record RequestClaims(
        UUID jti,
        long iat,
        RequestOperation operation,
        SiteClaim siteIdentifier,
        String hardwareId,
        Optional<String> product,
        Optional<String> version,
        Optional<String> siteName,
        Optional<String> resellerNumber,
        Optional<String> activationCode,
        List<String> vouchers,
        Optional<Long> sequence,
        Map<String, String> hardwareComponents,
        Optional<String> agent) {

    /** Takes copies of the collections. */
    public RequestClaims {
        vouchers = List.copyOf(vouchers);
        hardwareComponents = Map.copyOf(hardwareComponents);
    }
}
