package org.licenseportal.web.voucher;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.licenseportal.assignment.AssignVouchers;
import org.licenseportal.assignment.AssignmentOutcome;
import org.licenseportal.assignment.AssignmentPreview;
import org.licenseportal.assignment.AssignmentRefusal;
import org.licenseportal.assignment.AssignmentService;
import org.licenseportal.assignment.IdempotencyKey;
import org.licenseportal.site.SiteId;
import org.licenseportal.voucher.VoucherSummary;
import org.licenseportal.web.support.ActiveUser;
import org.licenseportal.web.support.FormErrors;
import org.licenseportal.web.support.PathParts;
import org.licenseportal.web.support.Redirects;
import org.licenseportal.web.support.Texts;

/**
 * The second step of an assignment: what will change, that it is final, and the button that does it (VOU-4, VOU-6). The
 * form carries a key, so that a button pressed twice assigns once and leads to the same receipt.
 */
@Named
@RequestScoped
public class AssignReviewBacking {

    private static final int CONFLICT = 409;
    private static final int UNPROCESSABLE = 422;

    @Inject
    AssignmentService assignments;

    @Inject
    ActiveUser activeUser;

    @Inject
    PathParts path;

    @Inject
    HttpServletRequest request;

    private VoucherSelection selection;
    private IdempotencyKey key;
    private Optional<AssignmentPreview> preview = Optional.empty();
    private FormErrors errors = FormErrors.NONE;
    private Texts texts;

    @PostConstruct
    void load() {
        texts = Texts.here("vouchers");
        selection = VoucherSelection.read(request);
        key = IdempotencyKey.parse(request.getParameter("key")).orElseGet(IdempotencyKey::random);
        look();
    }

    private void look() {
        preview = SiteId.parse(path.get("siteId"))
                .flatMap(site -> assignments.preview(selection.numbers(), site, activeUser.reseller()));
    }

    /**
     * Assigns when the form was sent; answers like a page that is not there when site or vouchers are not the
     * reseller's.
     */
    public void act() {
        if (preview.isEmpty()) {
            Redirects.notFound();
        } else if (request.getMethod().equals("POST")) {
            assign(preview.get());
        } else if (!preview.get().possible()) {
            answer(CONFLICT);
        }
    }

    private void assign(AssignmentPreview looked) {
        if (selection.several() && !looked.site().siteId().equals(typed().orElse(null))) {
            errors = FormErrors.of(
                    "site", texts.text("confirm.missing", looked.site().siteId()));
            answer(UNPROCESSABLE);
            return;
        }
        assignments
                .assign(new AssignVouchers(
                        key,
                        looked.vouchers().stream().map(VoucherSummary::code).collect(Collectors.toSet()),
                        looked.site().siteId(),
                        activeUser.reseller(),
                        activeUser.actor()))
                .fold(this::done, used -> late(), this::refused);
    }

    private Optional<SiteId> typed() {
        return SiteId.parse(request.getParameter("site"));
    }

    private Void done(AssignmentOutcome.Assigned assigned) {
        Redirects.to("/vouchers/assignments/" + assigned.receipt().id());
        FacesContext.getCurrentInstance().responseComplete();
        return null;
    }

    /** Somebody was faster; looking again tells who. */
    private Void late() {
        look();
        answer(CONFLICT);
        return null;
    }

    private Void refused(AssignmentOutcome.Refused refusal) {
        if (refusal.reason() == AssignmentRefusal.IDEMPOTENCY_KEY_REUSED) {
            key = IdempotencyKey.random();
            errors = FormErrors.of("act", texts.text("again"));
            answer(CONFLICT);
        } else {
            Redirects.notFound();
        }
        return null;
    }

    private static void answer(int status) {
        FacesContext.getCurrentInstance().getExternalContext().setResponseStatus(status);
    }

    /** What would change; null on a page that is not there. */
    public ReviewWords getReview() {
        return preview.map(known -> ReviewWords.of(known, texts, activeUser.zone()))
                .orElse(null);
    }

    /** What is wrong with the form. */
    public FormErrors getErrors() {
        return errors;
    }

    /** Why the site ID is to be typed. */
    public String getHint() {
        return preview.map(known -> texts.text("confirm.hint", known.site().siteId()))
                .orElse("");
    }

    /** The key of this wish. */
    public String getKey() {
        return key.value();
    }

    /** The page before this one. */
    public String getBack() {
        return selection.at("/vouchers/assign");
    }

    /** The numbers of the vouchers, for the form. */
    public List<String> getNumbers() {
        return selection.numbers().stream().map(Object::toString).sorted().toList();
    }
}
