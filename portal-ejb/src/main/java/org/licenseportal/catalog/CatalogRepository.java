package org.licenseportal.catalog;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Products, features and parts in the database. They belong to the vendor, so no finder takes an owner. */
@Dependent
class CatalogRepository {

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    Optional<Product> product(ProductCode code) {
        return Optional.ofNullable(entities.find(Product.class, code.value()));
    }

    Optional<Part> part(PartNumber number) {
        return Optional.ofNullable(entities.find(Part.class, number.value()));
    }

    List<Feature> features() {
        return entities.createQuery("select f from Feature f order by f.code", Feature.class)
                .getResultList();
    }

    /** What the parts that stand for sites are of. */
    List<SoldProduct> soldProducts() {
        List<?> rows = entities.createNativeQuery(
                        "select distinct product_code, product_version from part" + " where kind = 'site'")
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(row -> new SoldProduct(new ProductCode((String) row[0]), (String) row[1]))
                .toList();
    }

    /** The parts that are SWAS, by number. */
    List<Part> assuranceParts() {
        return entities.createQuery("select p from Part p where p.kind = 'swas' order by p.number", Part.class)
                .getResultList();
    }

    List<PartGrant> grants(Collection<PartNumber> parts) {
        if (parts.isEmpty()) {
            return List.of();
        }
        String places = parts.stream().map(part -> "?").collect(Collectors.joining(", "));
        var query = entities.createNativeQuery("select part_number, feature_code, quantity from part_grant"
                + " where part_number in (" + places + ") order by part_number, feature_code");
        int place = 1;
        for (PartNumber part : parts) {
            query.setParameter(place++, part.value());
        }
        List<?> rows = query.getResultList();
        return rows.stream().map(row -> grant((Object[]) row)).toList();
    }

    private static PartGrant grant(Object[] row) {
        return new PartGrant(
                new PartNumber((String) row[0]), new FeatureCode((String) row[1]), ((Number) row[2]).intValue());
    }
}
