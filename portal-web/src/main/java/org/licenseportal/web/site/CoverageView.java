package org.licenseportal.web.site;

import java.util.List;
import org.licenseportal.assurance.Coverage;
import org.licenseportal.assurance.FeatureCover;

/**
 * The licenses of a site and the SWAS that it has and needs, as pages show them.
 *
 * @param coverage both
 * @param covered whether SWAS is in place today
 * @param source where the installation has its licenses from, and how old that is
 */
public record CoverageView(Coverage coverage, boolean covered, String source) {

    /** Whether it is on record what the SWAS in place was bought as. */
    public boolean recorded() {
        return coverage.recorded();
    }

    /** The licenses. */
    public List<FeatureCover> features() {
        return coverage.features();
    }

    /** The parts that play a role. */
    public List<PartLine> parts() {
        return PartLine.of(coverage);
    }

    /** What to order at renewal, to copy. */
    public String order() {
        return PartLine.text(coverage);
    }
}
