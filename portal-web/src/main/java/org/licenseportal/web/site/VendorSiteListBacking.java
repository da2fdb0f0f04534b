package org.licenseportal.web.site;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.licenseportal.kernel.Clocks;
import org.licenseportal.kernel.Page;
import org.licenseportal.reseller.ResellerNumber;
import org.licenseportal.site.SiteContact;
import org.licenseportal.site.SiteSummary;
import org.licenseportal.site.VendorSiteService;
import org.licenseportal.web.support.Choice;
import org.licenseportal.web.support.ListFrame;
import org.licenseportal.web.support.ListQuery;
import org.licenseportal.web.support.Texts;
import org.licenseportal.web.support.ViewLink;

/** The sites of all resellers, by the end of their SWAS (VEN-4). The filters are in the address. */
@Named
@RequestScoped
public class VendorSiteListBacking {

    static final String PATH = "/vendor/sites";

    private static final String RESELLER = "reseller";

    @Inject
    VendorSiteService sites;

    @Inject
    Clocks clocks;

    private SiteListQuery query;
    private SiteWords words;
    private ListFrame frame;
    private List<Row> rows;
    private List<ViewLink> views;

    /**
     * A site in the list.
     *
     * @param site what a reseller's list says of it
     * @param reseller whose it is
     */
    public record Row(SiteLine site, String reseller) {}

    @PostConstruct
    void load() {
        Texts texts = Texts.here("sites");
        query = new SiteListQuery(ListQuery.read(
                PATH,
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap(),
                List.of(SiteListQuery.TEXT, SiteListQuery.SWAS, SiteListQuery.CONTACT, RESELLER)));
        words = new SiteWords(texts, List.of());
        Page<SiteSummary> page = page();
        rows = page.items().stream()
                .map(site -> new Row(
                        SiteLine.of(site, clocks.today(), texts), site.owner().value()))
                .toList();
        frame = ListFrame.of(query.list(), page, words.counted(count()), words.filters(query));
        views = List.of(
                view(texts, "all", Map.of()),
                view(texts, "soon", Map.of(SiteListQuery.SWAS, SiteListQuery.ENDING + 90)),
                view(texts, "expired", Map.of(SiteListQuery.SWAS, "expired")),
                view(texts, "without", Map.of(SiteListQuery.SWAS, "none")),
                view(texts, "late", Map.of(SiteListQuery.CONTACT, SiteContact.LATE.word())),
                view(texts, "lost", Map.of(SiteListQuery.CONTACT, SiteContact.LOST.word())));
    }

    private Page<SiteSummary> page() {
        return impossible()
                ? Page.of(query.list().page(), List.of(), row -> List.of())
                : sites.list(owner(), query.filter(), query.list().page());
    }

    private long count() {
        return impossible() ? 0 : sites.count(owner(), query.filter());
    }

    private boolean impossible() {
        return query.impossible() || query.list().filter(RESELLER).isPresent() && owner().isEmpty();
    }

    private Optional<ResellerNumber> owner() {
        return query.list().filter(RESELLER).flatMap(ResellerNumber::parse);
    }

    private ViewLink view(Texts texts, String name, Map<String, String> filters) {
        return ViewLink.to(texts.text("vendor.view." + name), query.list().only(filters), query.list());
    }

    /** How sites stand with their SWAS, to filter by. */
    public List<Choice> getSwas() {
        return words.swasChoices(query);
    }

    /** How sites stand with their license server, to filter by. */
    public List<Choice> getContacts() {
        return words.contactChoices(query);
    }

    public List<ViewLink> getViews() {
        return views;
    }

    public List<Row> getRows() {
        return rows;
    }

    public ListFrame getFrame() {
        return frame;
    }

    /** What a filter is set to. */
    public String filter(String name) {
        return query.list().filter(name).orElse("");
    }
}
