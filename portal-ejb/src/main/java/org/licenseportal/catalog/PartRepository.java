package org.licenseportal.catalog;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.licenseportal.kernel.PageRequest;

/** Parts and their earlier versions in the database. They belong to the vendor, so no finder takes an owner. */
@Dependent
class PartRepository {

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    Optional<Part> find(PartNumber number) {
        return Optional.ofNullable(entities.find(Part.class, number.value()));
    }

    /** By number, from the cursor on; one more than wanted where there are more. */
    List<Part> list(PartFilter filter, PageRequest page) {
        var query = entities.createQuery(
                "select p from Part p where 1 = 1"
                        + conditions(filter)
                        + page.cursor()
                                .map(cursor -> " and p.number " + (page.backwards() ? "<" : ">") + " :place")
                                .orElse("")
                        + " order by p.number" + (page.backwards() ? " desc" : ""),
                Part.class);
        set(query, filter);
        page.cursor()
                .ifPresent(cursor -> query.setParameter("place", cursor.key().get(0)));
        return query.setMaxResults(page.limit() + 1).getResultList();
    }

    long count(PartFilter filter) {
        var query = entities.createQuery("select count(p) from Part p where 1 = 1" + conditions(filter), Long.class);
        set(query, filter);
        return query.getSingleResult();
    }

    private static String conditions(PartFilter filter) {
        return filter.text()
                        .map(text -> " and (p.number like :start escape '!'"
                                + " or lower(p.description) like :part escape '!')")
                        .orElse("")
                + filter.kind().map(kind -> " and p.kind = :kind").orElse("");
    }

    private static void set(TypedQuery<?> query, PartFilter filter) {
        filter.text().ifPresent(text -> {
            query.setParameter("start", literal(text.toUpperCase(Locale.ROOT)) + "%");
            query.setParameter("part", "%" + literal(text.toLowerCase(Locale.ROOT)) + "%");
        });
        filter.kind().ifPresent(kind -> query.setParameter("kind", kind.word()));
    }

    /** Lets one at a time change a part: those who come meanwhile wait. */
    void lock(PartNumber number) {
        entities.createNativeQuery("update part set version = version where number = ?")
                .setParameter(1, number.value())
                .executeUpdate();
    }

    void add(Part part) {
        entities.persist(part);
        entities.flush();
    }

    /** Keeps what a part is now as an earlier version. Two who do so at once conflict. */
    void keep(PartVersion current, Instant now, String actor) {
        entities.createNativeQuery("insert into part_revision (part_number, revision, description, kind, product_code,"
                        + " product_version, revised_at, replaced_at, replaced_by) select number, revision,"
                        + " description, kind, product_code, product_version, revised_at, cast(? as bigint),"
                        + " cast(? as varchar(200)) from part where number = ?")
                .setParameter(1, now.toEpochMilli())
                .setParameter(2, actor.length() > 200 ? actor.substring(0, 200) : actor)
                .setParameter(3, current.number().value())
                .executeUpdate();
        entities.createNativeQuery("insert into part_revision_grant (part_number, revision, feature_code, quantity)"
                        + " select part_number, cast(? as integer), feature_code, quantity from part_grant"
                        + " where part_number = ?")
                .setParameter(1, current.revision())
                .setParameter(2, current.number().value())
                .executeUpdate();
        entities.createNativeQuery("delete from part_grant where part_number = ?")
                .setParameter(1, current.number().value())
                .executeUpdate();
    }

    void addGrants(PartNumber part, Map<FeatureCode, Integer> grants) {
        grants.forEach((feature, quantity) -> entities.createNativeQuery(
                        "insert into part_grant (part_number, feature_code, quantity) values (?, ?, ?)")
                .setParameter(1, part.value())
                .setParameter(2, feature.value())
                .setParameter(3, quantity)
                .executeUpdate());
    }

    /** The versions before the current one, the latest first. */
    List<PartVersion> earlier(PartNumber part) {
        List<?> rows = entities.createNativeQuery("select revision, description, kind, product_code, product_version,"
                        + " revised_at, replaced_at from part_revision where part_number = ? order by revision desc")
                .setParameter(1, part.value())
                .getResultList();
        return rows.stream().map(row -> version(part, (Object[]) row)).toList();
    }

    private PartVersion version(PartNumber part, Object[] row) {
        int revision = ((Number) row[0]).intValue();
        Optional<SoldProduct> product = Optional.ofNullable((String) row[3])
                .map(code -> new SoldProduct(new ProductCode(code), (String) row[4]));
        return new PartVersion(
                part,
                revision,
                new PartContent(
                        PartKind.fromDatabase((String) row[2]), (String) row[1], product, grants(part, revision)),
                time(row[5]),
                time(row[6]));
    }

    private Map<FeatureCode, Integer> grants(PartNumber part, int revision) {
        List<?> rows = entities.createNativeQuery("select feature_code, quantity from part_revision_grant"
                        + " where part_number = ? and revision = ?")
                .setParameter(1, part.value())
                .setParameter(2, revision)
                .getResultList();
        Map<FeatureCode, Integer> grants = new TreeMap<>();
        rows.stream()
                .map(row -> (Object[]) row)
                .forEach(row -> grants.put(new FeatureCode((String) row[0]), ((Number) row[1]).intValue()));
        return grants;
    }

    /** Makes features or products known that are not. */
    void addNames(String table, Map<String, String> names) {
        names.forEach((code, name) -> entities.createNativeQuery("insert into " + table + " (code, name) values (?, ?)")
                .setParameter(1, code)
                .setParameter(2, name)
                .executeUpdate());
    }

    KnownNames names() {
        return new KnownNames(names("feature"), names("product"));
    }

    private Map<String, String> names(String table) {
        List<?> rows =
                entities.createNativeQuery("select code, name from " + table).getResultList();
        Map<String, String> names = new TreeMap<>();
        rows.stream().map(row -> (Object[]) row).forEach(row -> names.put((String) row[0], (String) row[1]));
        return names;
    }

    private static Optional<Instant> time(Object column) {
        return Optional.ofNullable((Number) column).map(millis -> Instant.ofEpochMilli(millis.longValue()));
    }

    /** The text with nothing in it that means something to LIKE. */
    private static String literal(String text) {
        return text.replaceAll("[!%_]", "!$0");
    }
}
