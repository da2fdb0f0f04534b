package org.licenseportal.site;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.stream.Stream;
import org.licenseportal.kernel.LikePattern;
import org.licenseportal.kernel.PageRequest;
import org.licenseportal.reseller.ResellerNumber;

/**
 * Sites by what somebody types. Each way to find one is a query of its own, so that each goes along an index: what one
 * finds is enough, the next is not asked.
 */
@Dependent
class SiteSearchRepository {

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    /** The site whose ID, or number at its license server, is just this, first; then those whose ID begins so. */
    Stream<Site> byNumber(String text, ResellerNumber owner, int limit) {
        String owned = " and s.resellerNumber = :owner";
        return Stream.concat(
                        exact(text, owned)
                                .setParameter("owner", owner.value())
                                .setMaxResults(limit)
                                .getResultStream(),
                        beginning(text, owned)
                                .setParameter("owner", owner.value())
                                .setMaxResults(limit)
                                .getResultStream())
                .distinct()
                .limit(limit);
    }

    /** The same among the sites of all resellers, and of none. */
    Stream<Site> byNumberForVendor(String text, int limit) {
        return Stream.concat(
                        exact(text, "").setMaxResults(limit).getResultStream(),
                        beginning(text, "").setMaxResults(limit).getResultStream())
                .distinct()
                .limit(limit);
    }

    /** Sites with the text anywhere in their name, by name. */
    Stream<Site> byName(LikePattern text, ResellerNumber owner, int limit) {
        String named = "select s.* from site s where s.reseller_number = ? and s.name_key like ? escape '!'"
                + " order by s.name_key, s.id_number" + PageRequest.fetchFirst(limit);
        return fitting(
                text,
                entities.createNativeQuery(named, Site.class)
                        .setParameter(1, owner.value())
                        .setParameter(2, text.anywhere()));
    }

    /** The same among the sites of all resellers, by ID. */
    Stream<Site> byNameForVendor(LikePattern text, int limit) {
        String named = "select s.* from site s where s.name_key like ? escape '!' order by s.id"
                + PageRequest.fetchFirst(limit);
        return fitting(text, entities.createNativeQuery(named, Site.class).setParameter(1, text.anywhere()));
    }

    private static Stream<Site> fitting(LikePattern text, Query query) {
        List<?> sites = query.getResultList();
        return sites.stream().map(Site.class::cast).filter(site -> text.isIn(name(site)));
    }

    private static String name(Site site) {
        return site.registration().name().map(SiteName::value).orElse("");
    }

    private TypedQuery<Site> exact(String text, String scope) {
        return entities.createQuery(
                        "select s from Site s where (s.id = :text or s.applicationRecordId = :text"
                                + " or s.serviceLinkId = :text)" + scope,
                        Site.class)
                .setParameter("text", text);
    }

    /** A range of the index instead of LIKE, which a prepared statement cannot turn into one. */
    private TypedQuery<Site> beginning(String text, String scope) {
        return entities.createQuery(
                        "select s from Site s where s.id >= :text and s.id < :beyond" + scope + " order by s.id",
                        Site.class)
                .setParameter("text", text)
                .setParameter("beyond", text + Character.MAX_VALUE);
    }
}
