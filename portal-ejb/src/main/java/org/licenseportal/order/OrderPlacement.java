package org.licenseportal.order;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.licenseportal.assurance.AddAssurance;
import org.licenseportal.assurance.AssuranceService;
import org.licenseportal.audit.AuditAction;
import org.licenseportal.audit.AuditChange;
import org.licenseportal.audit.AuditEntry;
import org.licenseportal.audit.AuditField;
import org.licenseportal.audit.AuditObject;
import org.licenseportal.audit.AuditOrigin;
import org.licenseportal.audit.AuditResult;
import org.licenseportal.audit.AuditTrail;
import org.licenseportal.catalog.PartGrant;
import org.licenseportal.catalog.PartKind;
import org.licenseportal.catalog.PartNumber;
import org.licenseportal.catalog.PartVersion;
import org.licenseportal.kernel.Actor;
import org.licenseportal.kernel.Clocks;
import org.licenseportal.site.ProductVersion;
import org.licenseportal.site.PurchaseSites;
import org.licenseportal.site.SiteId;
import org.licenseportal.site.SiteSupplyService;
import org.licenseportal.voucher.IssueVouchers;
import org.licenseportal.voucher.VoucherSupplyService;

/** Writes an order that keeps the rules, and makes what it asks for. */
@Dependent
class OrderPlacement {

    @Inject
    OrderRepository orders;

    @Inject
    OrderLineRepository lines;

    @Inject
    VoucherSupplyService vouchers;

    @Inject
    SiteSupplyService sites;

    @Inject
    AssuranceService assurance;

    @Inject
    AuditTrail trail;

    @Inject
    Clocks clocks;

    void place(PlaceOrder wanted, Map<PartNumber, PartVersion> parts, Actor actor) {
        Instant now = clocks.now();
        orders.add(new OrderSummary(
                wanted.number(),
                wanted.reseller(),
                now,
                actor.name().substring(0, Math.min(200, actor.name().length())),
                pieces(wanted, parts, PartKind.VOUCHER),
                pieces(wanted, parts, PartKind.SITE)));
        terms(wanted)
                .forEach((term, pieces) ->
                        assurance.add(new AddAssurance(term.site(), term.startsOn(), term.expiresOn(), pieces, actor)));
        wanted.pieces().forEach((ordered, quantity) -> {
            OrderLine line = new OrderLine(ordered.part(), quantity, ordered.term());
            lines.add(wanted.number(), line);
            if (line.term().isEmpty()) {
                make(wanted, line, parts.get(line.part()), now);
            }
        });
        trail.record(placed(wanted, actor, now));
        orders.sites(wanted.number()).forEach(site -> trail.record(purchased(wanted, site, actor, now)));
    }

    private void make(PlaceOrder wanted, OrderLine line, PartVersion part, Instant now) {
        if (part.content().kind() == PartKind.VOUCHER) {
            vouchers.issue(new IssueVouchers(wanted.reseller(), wanted.number(), line.part(), line.quantity(), now));
            return;
        }
        var sold = part.content().product().orElseThrow();
        List<PartGrant> grants = part.content().grants().entrySet().stream()
                .map(grant -> new PartGrant(line.part(), grant.getKey(), grant.getValue()))
                .toList();
        List<SiteId> made = sites.purchase(new PurchaseSites(
                wanted.reseller(), sold.product(), new ProductVersion(sold.version()), grants, line.quantity(), now));
        made.forEach(site -> orders.addSite(wanted.number(), new OrderedSite(site, line.part())));
    }

    /** By site, so that two orders that lock the same sites lock them one after the other. */
    private static SortedMap<OrderedTerm, Map<PartNumber, Integer>> terms(PlaceOrder wanted) {
        SortedMap<OrderedTerm, Map<PartNumber, Integer>> terms = new TreeMap<>(OrderedTerm.ORDER);
        wanted.pieces().forEach((ordered, quantity) -> ordered.term()
                .ifPresent(term ->
                        terms.computeIfAbsent(term, same -> new TreeMap<>()).put(ordered.part(), quantity)));
        return terms;
    }

    private static int pieces(PlaceOrder wanted, Map<PartNumber, PartVersion> parts, PartKind kind) {
        return wanted.lines().stream()
                .filter(line -> parts.get(line.part()).content().kind() == kind)
                .mapToInt(OrderLine::quantity)
                .sum();
    }

    private static AuditEntry placed(PlaceOrder wanted, Actor actor, Instant now) {
        return new AuditEntry(
                now,
                AuditOrigin.of(actor),
                AuditAction.ORDER_PLACE,
                new AuditObject(AuditObject.Type.ORDER, wanted.number().value(), Optional.of(wanted.reseller())),
                AuditResult.done(wanted.pieces().entrySet().stream()
                        .map(line ->
                                AuditChange.to(AuditField.PIECES, line.getKey().words(line.getValue())))
                        .toList()));
    }

    private static AuditEntry purchased(PlaceOrder wanted, OrderedSite site, Actor actor, Instant now) {
        return new AuditEntry(
                now,
                AuditOrigin.of(actor),
                AuditAction.SITE_PURCHASE,
                new AuditObject(AuditObject.Type.SITE, site.site().value(), Optional.of(wanted.reseller())),
                AuditResult.done(
                        AuditChange.to(AuditField.PURCHASE_ORDER, wanted.number()),
                        AuditChange.to(AuditField.PART, site.part())));
    }
}
