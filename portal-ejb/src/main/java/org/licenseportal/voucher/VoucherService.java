package org.licenseportal.voucher;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.licenseportal.catalog.CatalogService;
import org.licenseportal.catalog.PartDetails;
import org.licenseportal.catalog.PartGrant;
import org.licenseportal.catalog.PartNumber;
import org.licenseportal.kernel.Page;
import org.licenseportal.kernel.PageRequest;
import org.licenseportal.kernel.Roles;
import org.licenseportal.reseller.ResellerNumber;
import org.licenseportal.site.GrantLicenses;
import org.licenseportal.site.SiteId;
import org.licenseportal.site.SiteService;

/** Vouchers and their redemption. */
@Stateless
public class VoucherService {

    @Inject
    VoucherRepository vouchers;

    @Inject
    VoucherListRepository lists;

    @Inject
    CatalogService catalog;

    @Inject
    SiteService sites;

    /** The voucher, if this reseller owns it; another's looks like none. */
    @PermitAll
    public Optional<VoucherDetails> find(VoucherCode code, ResellerNumber owner) {
        return vouchers.find(code, owner).map(Voucher::details);
    }

    /** The numbers of those of the vouchers that this reseller owns. */
    @PermitAll
    public List<VoucherNumber> numbers(Collection<VoucherCode> codes, ResellerNumber owner) {
        return codes.isEmpty() ? List.of() : vouchers.numbers(codes, owner);
    }

    /** A page of this reseller's vouchers: the unassigned first and of them the newest, then the last used. */
    @RolesAllowed(Roles.RESELLER_USER)
    public Page<VoucherSummary> list(ResellerNumber owner, VoucherFilter filter, PageRequest page) {
        return lists.page(owner, filter, page);
    }

    /**
     * How many vouchers this reseller has of those that the filter lets through. From {@link PageRequest#MANY} on the
     * answer is that.
     */
    @RolesAllowed(Roles.RESELLER_USER)
    public long count(ResellerNumber owner, VoucherFilter filter) {
        return lists.count(owner, filter);
    }

    /** The parts that this reseller has vouchers of, by number. */
    @RolesAllowed(Roles.RESELLER_USER)
    public List<PartDetails> parts(ResellerNumber owner) {
        return lists.parts(owner);
    }

    /** The voucher as lists show it, if this reseller owns it; another's looks like none. */
    @RolesAllowed(Roles.RESELLER_USER)
    public Optional<VoucherSummary> summary(VoucherCode code, ResellerNumber owner) {
        return lists.find(code, owner);
    }

    /** Those of the vouchers that this reseller owns, by number. */
    @RolesAllowed(Roles.RESELLER_USER)
    public List<VoucherSummary> summaries(Set<VoucherNumber> numbers, ResellerNumber owner) {
        return lists.find(numbers, owner);
    }

    /**
     * The vouchers of this reseller that one request redeemed, by number.
     *
     * @param requestId what {@link RedemptionContext#requestId} was
     */
    @RolesAllowed(Roles.RESELLER_USER)
    public List<VoucherSummary> redeemedBy(String requestId, ResellerNumber owner) {
        return lists.ofRequest(requestId, owner);
    }

    /** Who redeemed those of the vouchers that this reseller owns and that are redeemed, by code. */
    @RolesAllowed(Roles.RESELLER_USER)
    public List<VoucherRedemption> redemptions(Collection<VoucherCode> codes, ResellerNumber owner) {
        return lists.redemptions(codes, owner);
    }

    /**
     * Redeems vouchers of this reseller for a site, in the caller's transaction and all or none: on any other outcome
     * than {@link RedemptionOutcome.Redeemed} the caller rolls back. The caller has locked the site and knows that it
     * is this reseller's. The vouchers are taken in the order of their codes, so that two redemptions of the same ones
     * wait for each other and never block each other for good.
     */
    @PermitAll
    public RedemptionOutcome redeem(
            Set<VoucherCode> codes, SiteId site, ResellerNumber owner, RedemptionContext context) {
        if (codes.isEmpty()) {
            return new RedemptionOutcome.Redeemed(List.of());
        }
        Map<VoucherCode, Voucher> known =
                vouchers.find(codes, owner).stream().collect(Collectors.toMap(Voucher::code, Function.identity()));
        List<VoucherCode> unknown = sorted(codes, code -> !known.containsKey(code));
        if (!unknown.isEmpty()) {
            return new RedemptionOutcome.Unknown(unknown);
        }
        List<VoucherCode> used = sorted(codes, code -> known.get(code).used());
        return used.isEmpty() ? redeemUnused(known, site, owner, context) : new RedemptionOutcome.Used(used);
    }

    private RedemptionOutcome redeemUnused(
            Map<VoucherCode, Voucher> known, SiteId site, ResellerNumber owner, RedemptionContext context) {
        List<VoucherCode> inOrder = sorted(known.keySet(), code -> true);
        Map<PartNumber, List<PartGrant>> grants =
                catalog.grants(known.values().stream().map(Voucher::part).collect(Collectors.toSet())).stream()
                        .collect(Collectors.groupingBy(PartGrant::part));
        for (VoucherCode code : inOrder) {
            if (!vouchers.use(code, owner, site, context.now().toEpochMilli())) {
                return new RedemptionOutcome.Used(List.of(code));
            }
            vouchers.recordRedemption(code, site, context);
            List<PartGrant> given = grants.getOrDefault(known.get(code).part(), List.of());
            sites.grant(site, new GrantLicenses(code.value(), given, context.now()));
        }
        return new RedemptionOutcome.Redeemed(inOrder);
    }

    private static List<VoucherCode> sorted(Set<VoucherCode> codes, Predicate<VoucherCode> which) {
        return codes.stream().filter(which).sorted().toList();
    }
}
