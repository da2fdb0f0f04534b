package org.licenseportal.assurance;

import java.util.List;

/**
 * The SWAS that a site has and the SWAS that it needs, computed from its licenses (decision 0026).
 *
 * @param features each feature that it is licensed for, by code
 * @param held the parts that its SWAS in place was bought as, by number
 * @param required the parts that cover all its licenses, by number
 * @param missing the parts that cover what the SWAS in place does not, by number
 * @param recorded false when SWAS is in place and nobody noted what it was bought as
 */
public record Coverage(
        List<FeatureCover> features,
        List<PartCount> held,
        List<PartCount> required,
        List<PartCount> missing,
        boolean recorded) {

    /** Copies the lists. */
    public Coverage {
        features = List.copyOf(features);
        held = List.copyOf(held);
        required = List.copyOf(required);
        missing = List.copyOf(missing);
    }

    /** What to order at renewal, by number: a new term has to cover all again. */
    public List<PartCount> order() {
        return required;
    }

    /** True when the SWAS in place covers every license that needs it. */
    public boolean complete() {
        return recorded && missing.isEmpty();
    }
}
