package org.licenseportal.voucher;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.licenseportal.reseller.ResellerNumber;
import org.licenseportal.site.SiteId;

/** Vouchers and their redemptions in the database. */
@Dependent
class VoucherRepository {

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    Optional<Voucher> find(VoucherCode code, ResellerNumber owner) {
        return find(List.of(code), owner).stream().findFirst();
    }

    List<Voucher> find(Collection<VoucherCode> codes, ResellerNumber owner) {
        return entities.createQuery(
                        "select v from Voucher v where v.code in :codes and v.resellerNumber = :owner", Voucher.class)
                .setParameter("codes", codes.stream().map(VoucherCode::value).toList())
                .setParameter("owner", owner.value())
                .setHint("eclipselink.refresh", "true")
                .getResultList();
    }

    /** The numbers by which the vouchers go where their codes must not show, by number. */
    List<VoucherNumber> numbers(Collection<VoucherCode> codes, ResellerNumber owner) {
        Query query = entities.createNativeQuery("select number from voucher where reseller_number = ? and code in ("
                        + String.join(", ", Collections.nCopies(codes.size(), "?")) + ") order by number")
                .setParameter(1, owner.value());
        int place = 2;
        for (VoucherCode code : codes) {
            query.setParameter(place++, code.value());
        }
        List<?> rows = query.getResultList();
        return rows.stream()
                .map(row -> new VoucherNumber(((Number) row).longValue()))
                .toList();
    }

    /**
     * Marks the voucher as used if it is not used yet: of several transactions that try, the database lets one through.
     *
     * @return false when somebody else was faster
     */
    boolean use(VoucherCode code, ResellerNumber owner, SiteId site, long usedAt) {
        int changed = entities.createNativeQuery("update voucher set site_id = ?, used_at = ?, used_order = ?,"
                        + " version = version + 1 where code = ? and reseller_number = ? and used_at is null")
                .setParameter(1, site.value())
                .setParameter(2, usedAt)
                .setParameter(3, usedAt)
                .setParameter(4, code.value())
                .setParameter(5, owner.value())
                .executeUpdate();
        return changed == 1;
    }

    void recordRedemption(VoucherCode code, SiteId site, RedemptionContext context) {
        entities.createNativeQuery("insert into voucher_redemption"
                        + " (voucher_code, site_id, license_serial, request_jti, redeemed_at, redeemed_by)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .setParameter(1, code.value())
                .setParameter(2, site.value())
                .setParameter(3, context.licenseSerial().orElse(null))
                .setParameter(4, context.requestId().orElse(null))
                .setParameter(5, context.now().toEpochMilli())
                .setParameter(6, context.actor())
                .executeUpdate();
    }
}
