package org.licenseportal.web.site;

import java.util.ArrayList;
import java.util.List;
import org.licenseportal.assurance.FeatureCover;
import org.licenseportal.site.SiteCover;
import org.licenseportal.site.SiteRegistration;
import org.licenseportal.web.support.Texts;

/**
 * What needs action at a site, the most pressing first.
 *
 * @param known the site
 * @param admin whether the reader may reset its hardware ID
 * @param texts the texts of the pages of sites
 */
record NextSteps(SiteDossier.Known known, boolean admin, Texts texts) {

    private static final String ORDER = "#order";

    List<NextStep> list() {
        List<NextStep> steps = new ArrayList<>();
        SiteRegistration site = known.site().registration();
        if (site.hardwareResetPending()) {
            String act = admin ? texts.text("step.reset.act") : "";
            steps.add(new NextStep(
                    "bad", "alert", texts.text("step.reset"), act, "/sites/" + site.siteId() + "/hardware"));
        }
        addAssurance(steps);
        if (!site.registered()) {
            steps.add(new NextStep(
                    "none", "info", texts.text("step.register"), texts.text("step.register.act"), "/register"));
        }
        if (known.upgradable()) {
            steps.add(new NextStep("none", "info", texts.text("step.upgrade"), "", ""));
        }
        return List.copyOf(steps);
    }

    private void addAssurance(List<NextStep> steps) {
        CoverPill pill = CoverPill.of(known.site().assuredUntil(), known.today(), texts);
        if (!pill.look().equals("ok")) {
            steps.add(new NextStep(
                    pill.look(),
                    pill.icon(),
                    texts.text("step.renew", pill.text()),
                    texts.text("step.renew.act"),
                    ORDER));
        }
        boolean valid = known.site().cover(known.today()) == SiteCover.VALID;
        long missing = known.coverage().features().stream()
                .mapToLong(FeatureCover::missing)
                .sum();
        if (valid && known.coverage().recorded() && missing > 0) {
            steps.add(new NextStep(
                    "warn", "alert", texts.text("step.missing", missing), texts.text("step.missing.act"), ORDER));
        }
    }
}
