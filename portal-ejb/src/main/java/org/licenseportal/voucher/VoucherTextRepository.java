package org.licenseportal.voucher;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.licenseportal.kernel.PageRequest;
import org.licenseportal.site.SiteId;

/**
 * Where a text may be in what a list shows of vouchers: in the code, the site, the order or the part. What it is in is
 * looked up first. Few sites or orders are then named, and their vouchers read by an index; of many, the list itself
 * soon meets enough (decision 0035).
 */
@Dependent
class VoucherTextRepository {

    private static final int FEW = 100;

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    /** The conditions of which one has to hold for a voucher to have the text in it; none when no voucher has. */
    List<VoucherConditions> containing(VoucherConditions all, String text) {
        Optional<VoucherCode> code = VoucherCode.parse(text);
        if (code.isPresent()) {
            return List.of(all.and("v.code = ?", code.get().value()));
        }
        List<VoucherConditions> places = new ArrayList<>();
        sites(all, text).ifPresent(places::add);
        orders(all, text).ifPresent(places::add);
        parts(all, text).ifPresent(places::add);
        return places;
    }

    /** A voucher with a site is used; to say so spares the list the unused ones, which it begins with. */
    private Optional<VoucherConditions> sites(VoucherConditions all, String text) {
        String named = "s2.reseller_number = ? and s2.name_key" + VoucherConditions.LIKE;
        Object[] values = {all.owner(), VoucherConditions.piece(text)};
        VoucherConditions used = all.and("v.used_order < ?", VoucherConditions.UNUSED);
        List<Object> sites = found("s2.id from site s2 where " + named, values);
        if (sites.size() > FEW) {
            return Optional.of(used.and("v.site_id in (select s2.id from site s2 where " + named + ")", values));
        }
        SiteId.parse(text).map(SiteId::value).ifPresent(sites::add);
        return any(used, "v.site_id", sites);
    }

    private Optional<VoucherConditions> orders(VoucherConditions all, String text) {
        String numbered = "o.reseller_number = ? and lower(o.number)" + VoucherConditions.LIKE;
        Object[] values = {all.owner(), VoucherConditions.piece(text)};
        List<Object> orders = found("o.number from purchase_order o where " + numbered, values);
        return orders.size() > FEW
                ? Optional.of(all.and(
                        "v.purchase_order in (select o.number from purchase_order o where " + numbered + ")", values))
                : any(all, "v.purchase_order", orders);
    }

    private Optional<VoucherConditions> parts(VoucherConditions all, String text) {
        String piece = VoucherConditions.piece(text);
        Query query = entities.createNativeQuery("select p.number from part p where lower(p.number)"
                        + VoucherConditions.LIKE + " or lower(p.description)" + VoucherConditions.LIKE)
                .setParameter(1, piece)
                .setParameter(2, piece);
        return any(all, "v.part_number", query.getResultList());
    }

    private List<Object> found(String select, Object... values) {
        Query query = entities.createNativeQuery("select " + select + PageRequest.fetchFirst(FEW + 1));
        for (int place = 0; place < values.length; place++) {
            query.setParameter(place + 1, values[place]);
        }
        List<Object> found = new ArrayList<>();
        found.addAll(query.getResultList());
        return found;
    }

    private static Optional<VoucherConditions> any(VoucherConditions all, String column, List<?> values) {
        return Optional.of(values)
                .filter(some -> !some.isEmpty())
                .map(some -> all.and(column + " in (" + VoucherConditions.places(some.size()) + ")", some.toArray()));
    }
}
