package org.licenseportal.web.voucher;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.licenseportal.assignment.AssignmentId;
import org.licenseportal.assignment.AssignmentReceipt;
import org.licenseportal.assignment.AssignmentService;
import org.licenseportal.assignment.LicenseChange;
import org.licenseportal.site.SiteName;
import org.licenseportal.site.SiteRegistration;
import org.licenseportal.web.support.ActiveUser;
import org.licenseportal.web.support.Days;
import org.licenseportal.web.support.Fact;
import org.licenseportal.web.support.PathParts;
import org.licenseportal.web.support.Redirects;
import org.licenseportal.web.support.Texts;

/** What an assignment did, for ever: what the site gained, and how the installation gets it. */
@Named
@RequestScoped
public class AssignmentReceiptBacking {

    @Inject
    AssignmentService assignments;

    @Inject
    ActiveUser activeUser;

    @Inject
    PathParts path;

    private Optional<AssignmentReceipt> receipt;
    private List<LicenseChange> changes;
    private Texts texts;

    @PostConstruct
    void load() {
        texts = Texts.here("vouchers");
        receipt = AssignmentId.parse(path.get("assignmentId"))
                .flatMap(id -> assignments.receipt(id, activeUser.reseller()));
        changes = receipt.map(assignments::changes).orElse(List.of());
    }

    /** Answers like a page that is not there for an assignment of another reseller, or none. */
    public void check() {
        if (receipt.isEmpty()) {
            Redirects.notFound();
        }
    }

    /** The title of the page: what was done. */
    public String getTitle() {
        return receipt.map(known -> texts.text(
                        "receipt.title", known.vouchers().size(), known.site().siteId()))
                .orElse("");
    }

    /** Who, when, where. */
    public List<Fact> getFacts() {
        return receipt.map(this::facts).orElse(List.of());
    }

    private List<Fact> facts(AssignmentReceipt known) {
        return List.of(
                Fact.of(texts.text("receipt.site"), site(known.site())),
                Fact.of(texts.text("receipt.by"), known.assignedBy()),
                Fact.of(texts.text("receipt.when"), Days.timeOf(known.assignedAt(), activeUser.zone())),
                Fact.identifier(texts.text("receipt.id"), known.id().value()));
    }

    private static String site(SiteRegistration site) {
        return site.siteId()
                + site.name()
                        .map(SiteName::value)
                        .map(name -> " (" + name + ")")
                        .orElse("");
    }

    /** The vouchers. */
    public List<VoucherRow> getVouchers() {
        return receipt.map(AssignmentReceipt::vouchers).orElse(List.of()).stream()
                .map(voucher -> VoucherRow.of(voucher, activeUser.zone()))
                .toList();
    }

    /** What the site had before and after. */
    public List<LicenseChange> getChanges() {
        return changes;
    }

    /** The ID of the site. */
    public String getSite() {
        return receipt.map(known -> known.site().siteId().value()).orElse("");
    }

    /** How the installation gets its licenses. */
    public String getDelivery() {
        return receipt.map(known -> texts.text("delivery." + way(known.site()))).orElse("");
    }

    /** The same in steps: with internet access, and without. */
    public List<String> getSteps() {
        return receipt.map(known -> "delivery." + way(known.site()))
                .map(key -> List.of(texts.text(key + ".online"), texts.text(key + ".offline")))
                .orElse(List.of());
    }

    private static String way(SiteRegistration site) {
        if (site.activated()) {
            return "synchronize";
        }
        return site.hardwareResetPending() ? "reset" : "activate";
    }
}
