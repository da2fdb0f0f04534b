package org.licenseportal.web.servicelink;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import org.licenseportal.kernel.Clocks;
import org.licenseportal.kernel.PageRequest;
import org.licenseportal.servicelink.LinkHistory;
import org.licenseportal.servicelink.SuspicionFilter;
import org.licenseportal.site.SiteDetails;
import org.licenseportal.site.SiteId;
import org.licenseportal.web.support.ActiveUser;
import org.licenseportal.web.support.Fact;
import org.licenseportal.web.support.PathParts;

/**
 * The connection of an installation from the license server's end, on the pages of its site (SL-7): the same facts as
 * the installation's own panel has from the other end. Whether there is such a site is the page's to know.
 */
@Named
@RequestScoped
public class LinkPanelBacking {

    private static final int SUSPICIONS = 5;

    @Inject
    LinkSource source;

    @Inject
    ActiveUser activeUser;

    @Inject
    PathParts path;

    @Inject
    Clocks clocks;

    private String root;
    private LinkFreshness freshness;
    private List<Fact> facts = List.of();
    private List<RefusalLine> refusals = List.of();
    private List<SuspicionLine> suspicions = List.of();
    private boolean asked;

    @PostConstruct
    void load() {
        root = source.root();
        source.site(path.get("siteId")).ifPresent(this::load);
    }

    private void load(SiteDetails site) {
        Instant now = clocks.now();
        SiteId id = site.registration().siteId();
        LinkHistory history = source.latest(id);
        LinkWords words = new LinkWords(ResultWords.here(), activeUser.zone(), now);
        SuspicionWords suspicious = new SuspicionWords(words.texts(), activeUser.zone(), root);
        freshness = words.freshness(site);
        facts = words.facts(site, history);
        refusals = history.refusals().stream().map(words::refusal).toList();
        suspicions = source.suspicions(SuspicionFilter.openOf(id), PageRequest.first(SUSPICIONS)).items().stream()
                .map(suspicious::line)
                .toList();
        asked = history.latest().isPresent();
    }

    /** How fresh the connection is, in words. */
    public LinkFreshness getFreshness() {
        return freshness;
    }

    public List<Fact> getFacts() {
        return facts;
    }

    /** What was refused since the last license, the latest first. */
    public List<RefusalLine> getRefusals() {
        return refusals;
    }

    /** What is open. */
    public List<SuspicionLine> getSuspicions() {
        return suspicions;
    }

    /** Whether the history has anything. */
    public boolean isAsked() {
        return asked;
    }

    /** Where the whole history is. */
    public String getAll() {
        return root + "/sites/" + path.get("siteId") + "/synchronizations";
    }
}
