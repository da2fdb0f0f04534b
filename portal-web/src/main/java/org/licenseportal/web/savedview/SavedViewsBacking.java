package org.licenseportal.web.savedview;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.licenseportal.savedview.SavedViewDetails;
import org.licenseportal.savedview.SavedViewService;
import org.licenseportal.web.support.ActiveUser;
import org.licenseportal.web.support.AskedPath;
import org.licenseportal.web.support.ListPage;
import org.licenseportal.web.support.ListQuery;
import org.licenseportal.web.support.QueryText;
import org.licenseportal.web.support.Texts;
import org.licenseportal.web.support.ViewLink;

/** The saved views of the list that is being shown, as chips beside the ready-made ones. */
@Named
@RequestScoped
public class SavedViewsBacking {

    @Inject
    SavedViewService views;

    @Inject
    ActiveUser activeUser;

    @Inject
    HttpServletRequest request;

    private Optional<ListPage> page;
    private ListQuery now;
    private List<ViewLink> links = List.of();

    @PostConstruct
    void load() {
        page = ListPage.at(AskedPath.of(request));
        Map<String, String> parameters =
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        now = page.map(list -> list.read(parameters)).orElseGet(() -> ListQuery.of("/"));
        page.ifPresent(list -> links = views.seenBy(activeUser.user().orElseThrow()).stream()
                .filter(view -> view.page().equals(list.code()))
                .map(view -> link(view, list))
                .toList());
    }

    private ViewLink link(SavedViewDetails view, ListPage list) {
        ListQuery kept = list.read(QueryText.parameters(view.query()));
        String text = view.own()
                ? view.name().value()
                : Texts.here("views").text("by", view.name().value(), view.maker());
        return new ViewLink(
                text,
                kept.address(),
                kept.filters().equals(now.filters()) && kept.sort().equals(now.sort()));
    }

    /** The chips. */
    public List<ViewLink> getLinks() {
        return links;
    }

    /** Whether there is something to keep: filters that no view has yet. */
    public boolean isSavable() {
        boolean asked = now.filtered() || now.sort().isPresent();
        return page.isPresent() && asked && links.stream().noneMatch(ViewLink::current);
    }

    /** The list that a view is kept of, for the form that keeps it. */
    public String getPage() {
        return page.map(ListPage::code).orElse("");
    }

    /** What the list shows now, for the form that keeps it. */
    public String getQuery() {
        return QueryText.of(now.address());
    }
}
