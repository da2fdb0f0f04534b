package org.licenseportal.web.servicelink;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.licenseportal.kernel.Page;
import org.licenseportal.servicelink.Suspicion;
import org.licenseportal.web.support.ActiveUser;
import org.licenseportal.web.support.Choice;
import org.licenseportal.web.support.ListFrame;
import org.licenseportal.web.support.ListQuery;
import org.licenseportal.web.support.Texts;
import org.licenseportal.web.support.ViewLink;

/** What looks as if a license were used twice (SL-4): at the reader's sites, or at all for the vendor. */
@Named
@RequestScoped
public class SuspicionsBacking {

    @Inject
    LinkSource source;

    @Inject
    ActiveUser activeUser;

    private SuspicionQuery query;
    private SuspicionWords words;
    private String root;
    private List<SuspicionLine> rows;
    private List<ViewLink> views;
    private ListFrame frame;

    @PostConstruct
    void load() {
        Texts texts = Texts.here("servicelink");
        root = source.root();
        words = new SuspicionWords(texts, activeUser.zone(), root);
        query = SuspicionQuery.read(
                root, FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap());
        ListQuery list = query.list();
        Page<Suspicion> page = source.suspicions(query);
        rows = page.items().stream().map(words::line).toList();
        frame = ListFrame.of(list, page, texts.text("suspicions.counted", source.count(query)), words.filters(list));
        views = List.of(
                ViewLink.to(texts.text("suspicions.open"), list.only(Map.of()), list),
                view(texts, SuspicionQuery.SETTLED),
                view(texts, SuspicionQuery.ALL));
    }

    private ViewLink view(Texts texts, String state) {
        ListQuery list = query.list();
        return ViewLink.to(texts.text("suspicions." + state), list.only(Map.of(SuspicionQuery.STATE, state)), list);
    }

    public List<SuspicionLine> getRows() {
        return rows;
    }

    public List<ViewLink> getViews() {
        return views;
    }

    public ListFrame getFrame() {
        return frame;
    }

    /** What requests may look like, to filter by. */
    public List<Choice> getKinds() {
        return words.kinds(query.list());
    }

    /** Whether the sites of all resellers are looked at. */
    public boolean isVendor() {
        return !root.isEmpty();
    }

    /** The beginning of addresses of the reader's pages. */
    public String getRoot() {
        return root;
    }

    /** The section that the page belongs to. */
    public String getArea() {
        return isVendor() ? "vendor_sites" : "sites";
    }

    /** What a filter is set to. */
    public String filter(String name) {
        return query.list().filter(name).orElse("");
    }
}
