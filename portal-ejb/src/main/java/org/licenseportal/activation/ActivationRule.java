package org.licenseportal.activation;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.licenseportal.kernel.FieldError;
import org.licenseportal.site.ProductVersion;
import org.licenseportal.site.SiteName;

/**
 * The rules for a request that has a claim to its site, in the order in which they are asked; the first refusal
 * counts.
 */
enum ActivationRule {
    /** A version that is given is one: numbers joined by points. */
    READABLE_VERSION(attempt -> attempt.claims()
            .version()
            .filter(version -> ProductVersion.parse(version).isEmpty())
            .map(version -> malformed("/version", "A version is up to four numbers joined by points, as 5.0."))),

    /** A name that is given can be one. */
    READABLE_SITE_NAME(attempt -> attempt.claims()
            .siteName()
            .filter(name -> SiteName.parse(name).isEmpty())
            .map(name ->
                    malformed("/siteName", "A site name has 1 to 200 characters, none of them a control character."))),

    /** PUB-4: a stocked site gets its owner by the reseller number. */
    RESELLER_NUMBER_REQUIRED(attempt -> refuseIf(
            attempt.activates() && attempt.stocked() && attempt.reseller().isEmpty(),
            RefusalReason.RESELLER_NUMBER_REQUIRED)),

    /** Some products are activated with the site's activation code. */
    ACTIVATION_CODE_REQUIRED(attempt -> refuseIf(
            attempt.asksForActivationCode() && attempt.claims().activationCode().isEmpty(),
            RefusalReason.ACTIVATION_CODE_REQUIRED)),

    /** After a deactivation the reseller resets the hardware ID first (SL-6). */
    HARDWARE_RESET(attempt -> refuseIf(
            attempt.activates() && attempt.site().hardwareResetPending(), RefusalReason.HARDWARE_RESET_REQUIRED)),

    /** Only an activated site has something to synchronize or to give back. */
    ACTIVATED(attempt -> refuseIf(!attempt.activates() && !attempt.site().activated(), RefusalReason.NOT_ACTIVATED)),

    /** PUB-5: an activated site answers its own machine only; in an emergency wherever its device key is now. */
    SAME_MACHINE(attempt -> attempt.site().activated() && !attempt.fromRightMachine()
            ? Optional.of(MachineMismatch.refusal(attempt))
            : Optional.empty()),

    /** What is installed is what is licensed. */
    SAME_PRODUCT(attempt -> attempt.claims()
            .product()
            .filter(product -> !product.equals(attempt.site().product().value()))
            .map(product -> Refusal.of(
                    RefusalReason.PRODUCT_MISMATCH, attempt.site().product().value()))),

    /** The installed version may be earlier than the licensed one, not newer. */
    LICENSED_VERSION(attempt -> attempt.claims()
            .version()
            .flatMap(ProductVersion::parse)
            .filter(version -> version.isNewerThan(attempt.site().licensedVersion()))
            .map(version -> Refusal.of(
                    RefusalReason.VERSION_NOT_LICENSED,
                    attempt.site().licensedVersion().value()))),

    /** A site is registered under a name. */
    SITE_NAME(attempt -> attempt.activates()
                    && !attempt.site().registered()
                    && attempt.claims().siteName().isEmpty()
            ? Optional.of(malformed("/siteName", "Give the name to register the site under (claim siteName)."))
            : Optional.empty()),

    /** A machine that gives its license back cannot add to it; an emergency changes nothing of the site. */
    NO_VOUCHERS(attempt -> (attempt.deactivates() || attempt.emergency()) && redeems(attempt)
            ? Optional.of(malformed("/vouchers", "This operation redeems no vouchers. Leave them out."))
            : Optional.empty()),

    /** VOU-3: installations redeem by themselves from version 5.0 on. */
    VERSION_REDEEMS(attempt ->
            refuseIf(redeems(attempt) && !attempt.redeemsByItself(), RefusalReason.VOUCHER_NOT_REDEEMABLE_HERE));

    private final Function<Attempt, Optional<Refusal>> refuses;

    ActivationRule(Function<Attempt, Optional<Refusal>> refuses) {
        this.refuses = refuses;
    }

    static Optional<Refusal> refusal(Attempt attempt) {
        return List.of(values()).stream()
                .flatMap(rule -> rule.refuses.apply(attempt).stream())
                .findFirst();
    }

    private static boolean redeems(Attempt attempt) {
        return !attempt.claims().vouchers().isEmpty();
    }

    private static Optional<Refusal> refuseIf(boolean refused, RefusalReason reason) {
        return refused ? Optional.of(Refusal.of(reason)) : Optional.empty();
    }

    private static Refusal malformed(String pointer, String detail) {
        return Refusal.of(RefusalReason.REQUEST_MALFORMED, List.of(new FieldError(pointer, detail)));
    }
}
