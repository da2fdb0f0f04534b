package org.licenseportal.web.site;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.licenseportal.assurance.BoughtTerm;
import org.licenseportal.reseller.ResellerNumber;
import org.licenseportal.site.SiteCover;
import org.licenseportal.site.SiteId;
import org.licenseportal.web.support.ActiveUser;
import org.licenseportal.web.support.Days;
import org.licenseportal.web.support.Fact;
import org.licenseportal.web.support.PathParts;
import org.licenseportal.web.support.Redirects;
import org.licenseportal.web.support.Texts;

/** A site as the vendor sees it: whose it is, its SWAS term by term, and what it needs (VEN-4). */
@Named
@RequestScoped
public class VendorSiteBacking {

    @Inject
    VendorSiteDossier dossier;

    @Inject
    ActiveUser activeUser;

    @Inject
    PathParts path;

    private Optional<VendorSiteDossier.Known> found;
    private Texts texts;

    /**
     * A term of SWAS.
     *
     * @param starts its first day
     * @param expires its last day
     * @param parts what it was bought as, each as {@code 2 × DEMO-9002}
     */
    public record TermLine(String starts, String expires, List<String> parts) {

        static TermLine of(BoughtTerm term) {
            return new TermLine(
                    Days.of(term.startsOn()),
                    Days.of(term.expiresOn()),
                    term.parts().entrySet().stream()
                            .map(part -> part.getValue() + " × " + part.getKey())
                            .toList());
        }
    }

    @PostConstruct
    void load() {
        texts = Texts.here("sites");
        found = SiteId.parse(path.get("siteId")).flatMap(dossier::of);
    }

    /** A site that is not there is not found. */
    public void check() {
        if (found.isEmpty()) {
            Redirects.notFound();
        }
    }

    private VendorSiteDossier.Known known() {
        return found.orElseThrow();
    }

    public String getId() {
        return known().site().registration().siteId().value();
    }

    /** Whose it is; empty while nobody owns it. */
    public String getReseller() {
        return known().site()
                .registration()
                .resellerNumber()
                .map(ResellerNumber::value)
                .orElse("");
    }

    /** Whether a machine is bound to it. */
    public boolean isBound() {
        return known().site().bound();
    }

    /** Whether a machine has it and did not give it back. */
    public boolean isActivated() {
        return known().site().registration().activated();
    }

    public CoverPill getSwas() {
        return CoverPill.of(known().site().assuredUntil(), known().today(), texts);
    }

    /** What it is, and whose. */
    public List<Fact> getFacts() {
        String reseller = getReseller();
        Fact owner =
                Fact.of(texts.text("vendor.reseller"), reseller.isEmpty() ? texts.text("vendor.stocked") : reseller);
        return Stream.concat(facts().facts().stream(), Stream.of(owner)).toList();
    }

    public List<Fact> getLink() {
        return facts().link();
    }

    /** Its licenses, and the SWAS that it has and needs. */
    public CoverageView getCover() {
        boolean covered = known().site().cover(known().today()) == SiteCover.VALID;
        return new CoverageView(known().coverage(), covered, facts().source());
    }

    /** Its SWAS, the latest term first. */
    public List<TermLine> getTerms() {
        return known().terms().stream().map(TermLine::of).toList();
    }

    /** Where SWAS is ordered for it: the form, filled in with its need for a year from the end of what is in place. */
    public String getRenewal() {
        LocalDate first = known().site()
                .assuredUntil()
                .filter(last -> !last.isBefore(known().today()))
                .map(last -> last.plusDays(1))
                .orElse(known().today());
        return known().coverage().order().stream()
                .map(part -> "&part=" + part.number() + "&quantity=" + part.quantity())
                .collect(Collectors.joining(
                        "",
                        "/vendor/orders/new?reseller=" + getReseller() + "&site=" + getId() + "&starts=" + first
                                + "&expires=" + first.plusYears(1).minusDays(1),
                        ""));
    }

    private LinkFacts facts() {
        return new LinkFacts(known().site(), known().now(), activeUser.zone(), texts);
    }
}
