package org.licenseportal.web.site;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.licenseportal.site.ProductVersion;
import org.licenseportal.site.SiteDates;
import org.licenseportal.site.SiteDetails;
import org.licenseportal.site.SiteName;
import org.licenseportal.site.SiteRegistration;
import org.licenseportal.web.support.Ago;
import org.licenseportal.web.support.Days;
import org.licenseportal.web.support.Fact;
import org.licenseportal.web.support.Texts;

/**
 * What the license server knows of a site and of its connection (SL-7), as facts in the reader's words.
 *
 * @param site the site
 * @param now when it was looked up
 * @param zone the reader's time zone
 * @param texts the texts of the pages of sites
 */
record LinkFacts(SiteDetails site, Instant now, ZoneId zone, Texts texts) {

    /** What it is. */
    List<Fact> facts() {
        SiteRegistration registration = site.registration();
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.identifier(texts.text("column.id"), registration.siteId().value()));
        facts.add(Fact.of(
                texts.text("column.name"),
                registration.name().map(SiteName::value).orElse(texts.text("unregistered"))));
        facts.add(Fact.of(texts.text("fact.licensed"), site.licensed().toString()));
        facts.add(Fact.of(
                texts.text("fact.installed"),
                registration.installedVersion().map(this::installed).orElse(texts.text("fact.installed.unknown"))));
        facts.add(Fact.of(texts.text("fact.registered"), when(site.dates().registeredAt())));
        return facts;
    }

    /** What happened to its connection; how that stands now is the panel's to say ({@code web.servicelink}). */
    List<Fact> link() {
        SiteRegistration registration = site.registration();
        SiteDates dates = site.dates();
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.of(texts.text("link.state"), texts.text("link." + state(registration))));
        registration.hardwareId().ifPresent(id -> facts.add(Fact.identifier(texts.text("link.hardware"), id)));
        facts.addAll(components());
        facts.add(Fact.of(texts.text("link.activated"), when(dates.activatedAt())));
        facts.add(Fact.of(texts.text("link.synchronized"), when(dates.synchronizedAt())));
        dates.deactivatedAt()
                .ifPresent(at -> facts.add(Fact.of(texts.text("link.deactivated"), when(Optional.of(at)))));
        dates.hardwareResetAt().ifPresent(at -> facts.add(Fact.of(texts.text("link.reset"), when(Optional.of(at)))));
        dates.hardwareResetReason().ifPresent(why -> facts.add(Fact.of(texts.text("link.reset.reason"), why)));
        return facts;
    }

    /** What its machine is made of, as far as the installation says, and what of it was last exchanged. */
    private List<Fact> components() {
        List<Fact> facts = new ArrayList<>();
        List<String> names = site.registration().hardwareComponents().names();
        if (!names.isEmpty()) {
            facts.add(Fact.of(texts.text("link.components"), String.join(", ", names)));
        }
        site.dates()
                .hardwareChangedComponent()
                .ifPresent(name -> facts.add(Fact.of(
                        texts.text("link.changed"),
                        texts.text("link.changed.value", name, when(site.dates().hardwareChangedAt())))));
        return facts;
    }

    /** From where the installation has its licenses, and how old that is. */
    String source() {
        return contact()
                .map(at -> texts.text(
                        site.dates().synchronizedAt().filter(at::equals).isPresent()
                                ? "source.synchronized"
                                : "source.license",
                        age(Optional.of(at)),
                        Days.timeOf(at, zone)))
                .orElse(texts.text("source.never"));
    }

    /** The version that is installed, with who said so and when. */
    private String installed(ProductVersion version) {
        SiteDates dates = site.dates();
        Optional<Instant> activated = dates.activatedAt();
        Optional<Instant> synchronization = dates.synchronizedAt()
                .filter(at -> activated.filter(at::isBefore).isEmpty());
        if (synchronization.isPresent()) {
            return texts.text("fact.installed.synchronized", version, age(synchronization));
        }
        if (activated.isPresent()) {
            return texts.text("fact.installed.activated", version, age(activated));
        }
        return dates.registeredAt()
                .map(at -> texts.text("fact.installed.registered", version, Days.of(at, zone)))
                .orElse(texts.text("fact.installed.unreported", version));
    }

    private static String state(SiteRegistration site) {
        if (site.hardwareResetPending()) {
            return "deactivated.state";
        }
        return site.activated() ? "activated.state" : "none.state";
    }

    private Optional<Instant> contact() {
        return site.dates().lastContact();
    }

    private String age(Optional<Instant> at) {
        return at.map(when -> Ago.of(when, now, texts)).orElse(texts.text("never"));
    }

    private String when(Optional<Instant> at) {
        return at.map(when -> texts.text("when", Days.timeOf(when, zone), age(at)))
                .orElse(texts.text("never"));
    }
}
