package org.licenseportal.web.reseller;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.licenseportal.kernel.Page;
import org.licenseportal.reseller.ResellerDetails;
import org.licenseportal.reseller.ResellerService;
import org.licenseportal.web.support.Choice;
import org.licenseportal.web.support.FilterLink;
import org.licenseportal.web.support.ListFrame;
import org.licenseportal.web.support.ListQuery;
import org.licenseportal.web.support.Texts;

/** The resellers (VEN-1). The filters are in the address. */
@Named
@RequestScoped
public class ResellerListBacking {

    static final String PATH = "/vendor/resellers";

    @Inject
    ResellerService resellers;

    private ListQuery query;
    private ListFrame frame;
    private List<ResellerRow> rows;
    private Texts texts;

    @PostConstruct
    void load() {
        texts = Texts.here("resellers");
        ResellerQuery asked = ResellerQuery.read(
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap());
        query = asked.list();
        Page<ResellerDetails> page = resellers.list(asked.filter(), query.page());
        rows = page.items().stream()
                .map(reseller -> ResellerRow.of(reseller, texts))
                .toList();
        frame = ListFrame.of(query, page, texts.text("counted", resellers.count(asked.filter())), filters());
    }

    private List<FilterLink> filters() {
        List<FilterLink> set = new ArrayList<>();
        query.filter(ResellerQuery.TEXT)
                .ifPresent(text -> set.add(new FilterLink(
                        texts.text("filter.q"),
                        text,
                        query.without(ResellerQuery.TEXT).address())));
        query.filter(ResellerQuery.STATE)
                .ifPresent(state -> set.add(new FilterLink(
                        texts.text("filter.state"),
                        texts.text("state." + state),
                        query.without(ResellerQuery.STATE).address())));
        return set;
    }

    /** Active or suspended, to filter by. */
    public List<Choice> getStates() {
        String now = query.filter(ResellerQuery.STATE).orElse("");
        List<Choice> choices = new ArrayList<>(List.of(Choice.of("", texts.text("state.any"), now)));
        ResellerQuery.STATES.forEach(state -> choices.add(Choice.of(state, texts.text("state." + state), now)));
        return choices;
    }

    public List<ResellerRow> getRows() {
        return rows;
    }

    public ListFrame getFrame() {
        return frame;
    }

    /** What the text to look for is. */
    public String getText() {
        return query.filter(ResellerQuery.TEXT).orElse("");
    }
}
