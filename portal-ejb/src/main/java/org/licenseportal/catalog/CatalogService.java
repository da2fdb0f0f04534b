package org.licenseportal.catalog;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

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

    /** The products and versions that new sites are sold of. */
    @PermitAll
    public List<SoldProduct> soldProducts() {
        return catalog.soldProducts();
    }

    /** The parts that are SWAS with what one piece of each covers, by number; also those that cover nothing. */
    @PermitAll
    public List<AssurancePart> assuranceParts() {
        List<PartDetails> parts =
                catalog.assuranceParts().stream().map(Part::details).toList();
        Map<PartNumber, List<PartGrant>> covered =
                catalog.grants(parts.stream().map(PartDetails::number).toList()).stream()
                        .collect(Collectors.groupingBy(PartGrant::part));
        return parts.stream()
                .map(part -> new AssurancePart(
                        part,
                        covered.getOrDefault(part.number(), List.of()).stream()
                                .collect(Collectors.toMap(PartGrant::feature, PartGrant::quantity))))
                .toList();
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
