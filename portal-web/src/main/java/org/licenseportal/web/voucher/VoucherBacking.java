package org.licenseportal.web.voucher;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.licenseportal.assignment.AssignmentId;
import org.licenseportal.assignment.AssignmentService;
import org.licenseportal.assignment.LicenseChange;
import org.licenseportal.voucher.VoucherDetails;
import org.licenseportal.voucher.VoucherNumber;
import org.licenseportal.voucher.VoucherRedemption;
import org.licenseportal.voucher.VoucherService;
import org.licenseportal.voucher.VoucherSummary;
import org.licenseportal.web.support.ActiveUser;
import org.licenseportal.web.support.Days;
import org.licenseportal.web.support.Fact;
import org.licenseportal.web.support.PathParts;
import org.licenseportal.web.support.Redirects;
import org.licenseportal.web.support.Texts;

/** A voucher: what it is, what it gives, and its use once it was used. */
@Named
@RequestScoped
public class VoucherBacking {

    @Inject
    VoucherService vouchers;

    @Inject
    AssignmentService assignments;

    @Inject
    ActiveUser activeUser;

    @Inject
    PathParts path;

    private Optional<VoucherSummary> voucher;
    private Optional<VoucherDetails> details;
    private Optional<VoucherRedemption> redemption;
    private Optional<AssignmentId> receipt;
    private List<LicenseChange> gives;
    private Texts texts;

    @PostConstruct
    void load() {
        texts = Texts.here("vouchers");
        voucher = VoucherNumber.parse(path.get("voucherNumber"))
                .flatMap(number -> vouchers.summaries(Set.of(number), activeUser.reseller()).stream()
                        .findFirst());
        details = voucher.flatMap(known -> vouchers.find(known.code(), activeUser.reseller()));
        redemption =
                voucher.flatMap(known -> vouchers.redemptions(List.of(known.code()), activeUser.reseller()).stream()
                        .findFirst());
        receipt = redemption
                .flatMap(VoucherRedemption::requestId)
                .flatMap(AssignmentId::parse)
                .filter(id -> assignments.receipt(id, activeUser.reseller()).isPresent());
        gives = voucher.map(known -> assignments.gives(known.part())).orElse(List.of());
    }

    /** Answers like a page that is not there for a voucher of another reseller, or none. */
    public void check() {
        if (voucher.isEmpty()) {
            Redirects.notFound();
        }
    }

    /** The voucher. */
    public VoucherRow getRow() {
        return voucher.map(known -> VoucherRow.of(known, activeUser.zone())).orElse(null);
    }

    /** What it is. */
    public List<Fact> getFacts() {
        return Stream.concat(
                        voucher.stream()
                                .flatMap(known -> Stream.of(
                                        Fact.identifier(
                                                texts.text("code"), known.code().display()),
                                        Fact.of(texts.text("description"), known.title()),
                                        Fact.of(
                                                texts.text("filter.order"),
                                                known.purchaseOrder().toString()))),
                        details.stream()
                                .map(known ->
                                        Fact.of(texts.text("issued"), Days.of(known.issuedAt(), activeUser.zone()))))
                .toList();
    }

    /** What it gives to a site. */
    public List<LicenseChange> getGives() {
        return gives;
    }

    /** Its use; null while it is unassigned. */
    public UsedVoucher getUse() {
        return redemption
                .map(use -> UsedVoucher.of(use, voucher.orElseThrow(), texts, activeUser.zone()))
                .orElse(null);
    }

    /** The address of the receipt; empty where no assignment used it. */
    public String getReceipt() {
        return receipt.map(id -> "/vouchers/assignments/" + id).orElse("");
    }

    /** The number, for whoever shows more of it. */
    public String getNumber() {
        return voucher.map(known -> known.number().toString()).orElse("");
    }
}
