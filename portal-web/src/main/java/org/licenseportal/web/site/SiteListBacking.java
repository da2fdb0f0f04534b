package org.licenseportal.web.site;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.licenseportal.kernel.Clocks;
import org.licenseportal.kernel.Page;
import org.licenseportal.kernel.PageRequest;
import org.licenseportal.kernel.PortalSettings;
import org.licenseportal.reseller.ResellerNumber;
import org.licenseportal.site.SiteListService;
import org.licenseportal.site.SiteSummary;
import org.licenseportal.web.support.ActiveUser;
import org.licenseportal.web.support.Choice;
import org.licenseportal.web.support.ListFrame;
import org.licenseportal.web.support.Redirects;
import org.licenseportal.web.support.SortLink;
import org.licenseportal.web.support.Texts;
import org.licenseportal.web.support.ViewLink;

/** The reseller's sites (SITE-1, SITE-2, SITE-5). The address says all: filters, order, page. */
@Named
@RequestScoped
public class SiteListBacking {

    @Inject
    SiteListService lists;

    @Inject
    ActiveUser activeUser;

    @Inject
    Clocks clocks;

    @Inject
    PortalSettings settings;

    private SiteListQuery query;
    private SiteWords words;
    private List<SiteLine> rows;
    private List<ViewLink> views;
    private ListFrame frame;

    @PostConstruct
    void load() {
        ResellerNumber owner = activeUser.reseller();
        Texts texts = Texts.here("sites");
        query = SiteListQuery.read(
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap());
        words = new SiteWords(texts, lists.versions(owner));
        views = new SiteViews(lists, owner, texts).links(query.list());
        Page<SiteSummary> page = page(owner);
        LocalDate today = clocks.today();
        rows = page.items().stream()
                .map(site -> SiteLine.of(site, today, texts))
                .toList();
        frame = ListFrame.of(query.list(), page, words.counted(count(owner, page)), words.filters(query));
    }

    private Page<SiteSummary> page(ResellerNumber owner) {
        PageRequest wanted = query.list().page();
        return query.impossible()
                ? Page.of(wanted, List.of(), row -> List.of())
                : lists.list(owner, query.filter(), query.order(), wanted);
    }

    /** What stands on one page need not be counted again. */
    private long count(ResellerNumber owner, Page<SiteSummary> page) {
        boolean whole = page.next().isEmpty() && page.previous().isEmpty();
        return whole ? page.items().size() : lists.count(owner, query.filter());
    }

    /** A page whose rows are gone leads to the first one. */
    public void lead() {
        if (!frame.isFilled() && query.list().cursor().isPresent()) {
            Redirects.to(query.list().first().address());
            FacesContext.getCurrentInstance().responseComplete();
        }
    }

    /** What sites are licensed for, to filter by. */
    public List<Choice> getVersions() {
        return words.versionChoices(query);
    }

    /** How sites stand with their SWAS, to filter by. */
    public List<Choice> getSwas() {
        return words.swasChoices(query);
    }

    /** How sites stand with their license server, to filter by. */
    public List<Choice> getContacts() {
        return words.contactChoices(query);
    }

    /** Registered or not, to filter by. */
    public List<Choice> getRegistrations() {
        return words.registrationChoices(query);
    }

    public List<ViewLink> getViews() {
        return views;
    }

    /** The columns that sort, by name. */
    public Map<String, SortLink> getHeads() {
        return words.heads(query.list());
    }

    public List<SiteLine> getRows() {
        return rows;
    }

    public ListFrame getFrame() {
        return frame;
    }

    /** The whole address of this list, for a colleague. */
    public String getAddress() {
        return settings.publicUrl() + query.list().first().address();
    }

    /** What a filter is set to, by its name in the address. */
    public String filter(String name) {
        return query.list().filter(name).orElse("");
    }
}
