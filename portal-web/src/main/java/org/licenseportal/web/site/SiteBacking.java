package org.licenseportal.web.site;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.licenseportal.kernel.Cursor;
import org.licenseportal.kernel.PageRequest;
import org.licenseportal.site.SiteCover;
import org.licenseportal.site.SiteId;
import org.licenseportal.site.SiteName;
import org.licenseportal.web.support.ActiveUser;
import org.licenseportal.web.support.Fact;
import org.licenseportal.web.support.PathParts;
import org.licenseportal.web.support.Redirects;
import org.licenseportal.web.support.Texts;

/** A site (SITE-3): what it is, what needs action, its licenses, its SWAS, its files, its connection. */
@Named
@RequestScoped
public class SiteBacking {

    private static final int FILES = 10;
    private static final String FILES_FROM = "files";

    @Inject
    SiteDossier dossier;

    @Inject
    ActiveUser activeUser;

    @Inject
    PathParts path;

    private Optional<SiteDossier.Known> found;
    private Texts texts;

    @PostConstruct
    void load() {
        texts = Texts.here("sites");
        String from = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get(FILES_FROM);
        PageRequest files = new PageRequest(FILES, Cursor.parse(from));
        found = SiteId.parse(path.get("siteId")).flatMap(id -> dossier.of(id, activeUser.reseller(), files));
    }

    /** A site that is not there, or somebody else's, is not found. */
    public void lead() {
        if (found.isEmpty()) {
            Redirects.notFound();
        }
    }

    private SiteDossier.Known known() {
        return found.orElseThrow();
    }

    public String getId() {
        return known().site().registration().siteId().value();
    }

    /** What it is called; empty while it is not registered. */
    public String getName() {
        return known().site().registration().name().map(SiteName::value).orElse("");
    }

    /** Whether it has a name that can be changed. */
    public boolean isRegistered() {
        return known().site().registration().registered();
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

    /** Its licenses, and the SWAS that it has and needs. */
    public CoverageView getCover() {
        boolean covered = known().site().cover(known().today()) == SiteCover.VALID;
        return new CoverageView(known().coverage(), covered, facts().source());
    }

    public List<NextStep> getSteps() {
        return new NextSteps(known(), activeUser.isAdmin(), texts).list();
    }

    public List<Fact> getFacts() {
        return facts().facts();
    }

    public List<Fact> getLink() {
        return facts().link();
    }

    /** How many vouchers were redeemed for it, in words. */
    public String getVouchers() {
        return texts.text("vouchers.counted", known().vouchers());
    }

    public List<FileLine> getFiles() {
        return known().files().items().stream()
                .map(license -> FileLine.of(getId(), license, activeUser.zone(), texts))
                .toList();
    }

    /** The address of the page with newer license files; empty on the latest. */
    public String getNewer() {
        return known().files().previous().map(this::address).orElse("");
    }

    /** The address of the page with older license files; empty on the earliest. */
    public String getOlder() {
        return known().files().next().map(this::address).orElse("");
    }

    private String address(Cursor place) {
        return "/sites/" + getId() + "?" + FILES_FROM + "=" + place.text() + "#files";
    }

    private LinkFacts facts() {
        return new LinkFacts(known().site(), known().now(), activeUser.zone(), texts);
    }
}
