package org.licenseportal.catalog;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Answers what the vendor sells and what each part gives to a site. */
@Stateless
public class CatalogService {

    @Inject
    CatalogRepository catalog;

    /** The product of that code, if the vendor has one. */
    @PermitAll
    public Optional<ProductDetails> product(ProductCode code) {
        return catalog.product(code).map(Product::details);
    }

    /** The part of that number, if the vendor has one. */
    @PermitAll
    public Optional<PartDetails> part(PartNumber number) {
        return catalog.part(number).map(Part::details);
    }

    /** All features, by code. */
    @PermitAll
    public List<FeatureDetails> features() {
        return catalog.features().stream().map(Feature::details).toList();
    }

    /** What one piece of each of these parts gives, by part and feature; a part that gives nothing is not in it. */
    @PermitAll
    public List<PartGrant> grants(Collection<PartNumber> parts) {
        return catalog.grants(parts);
    }
}
