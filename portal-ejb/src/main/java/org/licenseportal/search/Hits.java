package org.licenseportal.search;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.licenseportal.catalog.PartDetails;
import org.licenseportal.catalog.PartVersion;
import org.licenseportal.customer.AccountId;
import org.licenseportal.identity.FoundUser;
import org.licenseportal.onboarding.ListedCustomer;
import org.licenseportal.order.OrderSummary;
import org.licenseportal.reseller.ResellerDetails;
import org.licenseportal.reseller.ResellerNumber;
import org.licenseportal.site.SiteName;
import org.licenseportal.site.SiteRegistration;
import org.licenseportal.voucher.VoucherDetails;
import org.licenseportal.voucher.VoucherSummary;

/**
 * Makes hits of what the features found.
 *
 * @param text what was looked for
 * @param owners whether a hit says whose it is: to a reseller all is its own
 */
record Hits(SearchText text, boolean owners) {

    /** What it is called, and whose it is where that is not the reader's own. */
    private String about(String name, Optional<ResellerNumber> owner) {
        return Stream.of(Optional.of(name).filter(known -> !known.isEmpty()), owner.filter(known -> owners))
                .flatMap(Optional::stream)
                .map(Object::toString)
                .collect(Collectors.joining(" · "));
    }

    HitGroup sites(List<SiteRegistration> found) {
        return HitGroup.of(HitKind.SITE, found.stream().map(this::site).toList());
    }

    private SearchHit site(SiteRegistration site) {
        String name = site.name().map(SiteName::value).orElse("");
        boolean exact = Stream.concat(
                        Stream.of(site.siteId().value(), name),
                        Stream.of(site.applicationRecordId(), site.serviceLinkId())
                                .flatMap(Optional::stream))
                .anyMatch(text::is);
        return new SearchHit(
                HitKind.SITE, site.siteId().value(), site.siteId().value(), about(name, site.resellerNumber()), exact);
    }

    HitGroup vouchers(Optional<VoucherSummary> found) {
        return HitGroup.of(
                HitKind.VOUCHER,
                found.stream()
                        .map(voucher -> new SearchHit(
                                HitKind.VOUCHER,
                                voucher.number().toString(),
                                voucher.title(),
                                voucher.code().toString(),
                                true))
                        .toList());
    }

    /** The vendor has no page for a voucher: it stands on the page of its order. */
    HitGroup vouchersOfOrders(Optional<VoucherDetails> found) {
        return HitGroup.of(
                HitKind.VOUCHER,
                found.stream()
                        .map(voucher -> new SearchHit(
                                HitKind.VOUCHER,
                                voucher.purchaseOrder().value(),
                                voucher.part().value(),
                                voucher.code().toString(),
                                true))
                        .toList());
    }

    /** Of the parts that a reseller has vouchers of, those that fit. */
    HitGroup boughtParts(List<PartDetails> bought) {
        return HitGroup.of(
                HitKind.PART,
                bought.stream()
                        .filter(part -> text.isIn(part.number().value()) || text.isIn(part.description()))
                        .map(part -> part(part.number().value(), part.description()))
                        .toList());
    }

    HitGroup parts(List<PartVersion> found) {
        return HitGroup.of(
                HitKind.PART,
                found.stream()
                        .map(part -> part(part.number().value(), part.content().description()))
                        .toList());
    }

    private SearchHit part(String number, String description) {
        return new SearchHit(HitKind.PART, number, number, description, text.is(number) || text.is(description));
    }

    HitGroup orders(List<OrderSummary> found) {
        return HitGroup.of(
                HitKind.ORDER,
                found.stream()
                        .map(order -> new SearchHit(
                                HitKind.ORDER,
                                order.number().value(),
                                order.number().value(),
                                about("", Optional.of(order.reseller())),
                                text.is(order.number().value())))
                        .toList());
    }

    HitGroup customers(List<ListedCustomer> found, Optional<AccountId> ofDomain) {
        return HitGroup.of(
                HitKind.CUSTOMER,
                found.stream()
                        .map(customer -> new SearchHit(
                                HitKind.CUSTOMER,
                                customer.id().value(),
                                customer.id().value(),
                                customer.name(),
                                text.is(customer.id().value())
                                        || text.is(customer.name())
                                        || ofDomain.filter(customer.id()::equals)
                                                .isPresent()))
                        .toList());
    }

    HitGroup users(List<FoundUser> found) {
        return HitGroup.of(
                HitKind.USER,
                found.stream()
                        .map(user -> new SearchHit(
                                HitKind.USER,
                                user.id().value(),
                                user.email().value(),
                                about(user.name(), user.reseller()),
                                text.is(user.email().value()) || text.is(user.name())))
                        .toList());
    }

    HitGroup resellers(List<ResellerDetails> found) {
        return HitGroup.of(
                HitKind.RESELLER,
                found.stream()
                        .map(reseller -> new SearchHit(
                                HitKind.RESELLER,
                                reseller.number().value(),
                                reseller.number().value(),
                                reseller.name(),
                                text.is(reseller.number().value()) || text.is(reseller.name())))
                        .toList());
    }
}
