package org.licenseportal.web.history;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.licenseportal.audit.AuditTrail;
import org.licenseportal.audit.RecordedEntry;
import org.licenseportal.kernel.Page;
import org.licenseportal.web.support.ActiveUser;
import org.licenseportal.web.support.Choice;
import org.licenseportal.web.support.ListFrame;
import org.licenseportal.web.support.Texts;

/** The whole audit trail, for the vendor: by object, person, action and time. */
@Named
@RequestScoped
public class AuditBacking {

    @Inject
    AuditTrail trail;

    @Inject
    ActiveUser activeUser;

    private AuditQuery query;
    private AuditWords words;
    private List<HistoryRow> rows;
    private ListFrame frame;

    @PostConstruct
    void load() {
        query = AuditQuery.read(
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap());
        Texts texts = Texts.here("history");
        words = new AuditWords(texts);
        Page<RecordedEntry> page =
                trail.search(query.filter(activeUser.zone()), query.list().page());
        HistoryWords entries = new HistoryWords(texts, activeUser.zone());
        rows = page.items().stream().map(entries::row).toList();
        frame = ListFrame.of(query.list(), page, words.counted(page), words.filters(query.list()));
    }

    public List<HistoryRow> getRows() {
        return rows;
    }

    public ListFrame getFrame() {
        return frame;
    }

    /** Kinds of objects, to filter by. */
    public List<Choice> getTypes() {
        return words.types(query.list());
    }

    /** Actions, to filter by. */
    public List<Choice> getActions() {
        return words.actions(query.list());
    }

    /** What a filter is set to, by its name in the address. */
    public String filter(String name) {
        return query.list().filter(name).orElse("");
    }

    /** The reader's time zone, for the days of the filter. */
    public String getZone() {
        return activeUser.zone().getId();
    }
}
