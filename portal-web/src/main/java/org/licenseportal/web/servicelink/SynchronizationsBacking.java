package org.licenseportal.web.servicelink;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.licenseportal.kernel.Page;
import org.licenseportal.servicelink.Synchronization;
import org.licenseportal.site.SiteDetails;
import org.licenseportal.site.SiteId;
import org.licenseportal.web.support.ActiveUser;
import org.licenseportal.web.support.Choice;
import org.licenseportal.web.support.ListFrame;
import org.licenseportal.web.support.PathParts;
import org.licenseportal.web.support.Redirects;

/** The history of a site's requests (SL-7), for its owner and for the vendor. The filters are in the address. */
@Named
@RequestScoped
public class SynchronizationsBacking {

    @Inject
    LinkSource source;

    @Inject
    ActiveUser activeUser;

    @Inject
    PathParts path;

    private Optional<SiteId> site;
    private String root;
    private SynchronizationWords words;
    private SynchronizationQuery query;
    private List<SynchronizationLine> rows = List.of();
    private ListFrame frame;

    @PostConstruct
    void load() {
        root = source.root();
        site = source.site(path.get("siteId")).map(SiteDetails::registration).map(found -> found.siteId());
        site.ifPresent(this::load);
    }

    private void load(SiteId id) {
        words = new SynchronizationWords(ResultWords.here(), source.features(), activeUser.zone());
        query = SynchronizationQuery.read(
                root, id, FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap());
        Page<Synchronization> page = source.history(id, query, query.list().page());
        rows = page.items().stream().map(words::line).toList();
        frame = ListFrame.of(query.list(), page, words.counted(page), words.filters(query.list()));
    }

    /** A site that is not there, or somebody else's, is not found. */
    public void lead() {
        if (site.isEmpty()) {
            Redirects.notFound();
        }
    }

    public String getId() {
        return site.orElseThrow().value();
    }

    /** The beginning of addresses of the reader's pages. */
    public String getRoot() {
        return root;
    }

    /** The section that the page belongs to. */
    public String getArea() {
        return root.isEmpty() ? "sites" : "vendor_sites";
    }

    public List<SynchronizationLine> getRows() {
        return rows;
    }

    public ListFrame getFrame() {
        return frame;
    }

    /** What requests ask for, to filter by. */
    public List<Choice> getOperations() {
        return words.operations(query.list());
    }

    /** What becomes of requests, to filter by. */
    public List<Choice> getResults() {
        return words.outcomes(query.list());
    }

    /** The reader's time zone. */
    public String getZone() {
        return activeUser.zone().getId();
    }
}
