package org.licenseportal.web.bulletin;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.licenseportal.bulletin.BulletinDetails;
import org.licenseportal.bulletin.BulletinService;
import org.licenseportal.kernel.Page;
import org.licenseportal.web.support.ActiveUser;
import org.licenseportal.web.support.ListFrame;
import org.licenseportal.web.support.ListQuery;
import org.licenseportal.web.support.Texts;

/** The vendor's bulletins, the latest first (VEN-5). */
@Named
@RequestScoped
public class BulletinListBacking {

    static final String PATH = "/vendor/bulletins";

    @Inject
    BulletinService bulletins;

    @Inject
    ActiveUser activeUser;

    private ListFrame frame;
    private List<BulletinRow> rows;

    @PostConstruct
    void load() {
        Texts texts = Texts.here("bulletins");
        ListQuery query = ListQuery.read(
                PATH, FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap(), List.of());
        Page<BulletinDetails> page = bulletins.list(query.page());
        rows = page.items().stream()
                .map(bulletin -> BulletinRow.of(bulletin, texts, activeUser.zone()))
                .toList();
        frame = ListFrame.of(query, page, texts.text("counted", bulletins.count()), List.of());
    }

    public List<BulletinRow> getRows() {
        return rows;
    }

    public ListFrame getFrame() {
        return frame;
    }
}
