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
import org.licenseportal.identity.CurrentUser;
import org.licenseportal.kernel.Retry;
import org.licenseportal.savedview.SaveView;
import org.licenseportal.savedview.SavedViewService;
import org.licenseportal.savedview.ViewId;
import org.licenseportal.savedview.ViewName;
import org.licenseportal.savedview.ViewOutcome;
import org.licenseportal.voucher.VoucherCode;
import org.licenseportal.web.support.ActiveUser;
import org.licenseportal.web.support.FormErrors;
import org.licenseportal.web.support.ListPage;
import org.licenseportal.web.support.ListQuery;
import org.licenseportal.web.support.QueryText;
import org.licenseportal.web.support.Redirects;
import org.licenseportal.web.support.Texts;

/** The page that looks after one's saved views, and takes the forms that keep, rename, share and delete them. */
@Named
@RequestScoped
public class ViewsBacking {

    private static final String PATH = "/views";
    private static final String NAME = "name";

    @Inject
    SavedViewService views;

    @Inject
    ActiveUser activeUser;

    @Inject
    HttpServletRequest request;

    private List<ViewRow> rows;
    private FormErrors errors = FormErrors.NONE;
    private Optional<ListQuery> wanted = Optional.empty();

    @PostConstruct
    void load() {
        Texts texts = Texts.here("views");
        rows = views.seenBy(user()).stream()
                .map(view -> ViewRow.of(view, texts))
                .toList();
    }

    /** Does what the form of a view or of a list asks for, and leads to where it shows. */
    public void act() {
        if (!request.getMethod().equals("POST")) {
            return;
        }
        if (value("do").equals("save")) {
            save();
        } else {
            ViewId.parse(value("view")).ifPresentOrElse(this::change, () -> leave(PATH));
        }
    }

    private void save() {
        wanted = ListPage.of(value("page")).map(page -> page.read(withoutCode(QueryText.parameters(value("query")))));
        Optional<ViewName> name = ViewName.parse(value(NAME));
        if (wanted.isEmpty()) {
            leave(PATH);
        } else if (name.isEmpty()) {
            errors = FormErrors.of(NAME, Texts.here("views").text("name.wrong", ViewName.MAX_LENGTH));
        } else {
            SaveView view = new SaveView(
                    value("page"),
                    name.get(),
                    QueryText.of(wanted.get().address()),
                    value("shared").equals("true"));
            finish(
                    Retry.onConflict(() -> views.save(user(), view)),
                    wanted.get().address());
        }
    }

    private void change(ViewId id) {
        switch (value("do")) {
            case "share" -> finish(views.share(user(), id, true), PATH);
            case "unshare" -> finish(views.share(user(), id, false), PATH);
            case "delete" -> finish(views.delete(user(), id), PATH);
            default ->
                ViewName.parse(value(NAME))
                        .ifPresentOrElse(
                                name -> finish(Retry.onConflict(() -> views.rename(user(), id, name)), PATH),
                                () -> errors = FormErrors.of(
                                        "name-" + id, Texts.here("views").text("name.wrong", ViewName.MAX_LENGTH)));
        }
    }

    private void finish(ViewOutcome outcome, String address) {
        String field = wanted.isPresent() ? NAME : "name-" + value("view");
        switch (outcome) {
            case DONE, UNKNOWN -> leave(address);
            case NAME_TAKEN -> errors = FormErrors.of(field, Texts.here("views").text("name.taken"));
            case TOO_MANY -> errors = FormErrors.of(field, Texts.here("views").text("tooMany"));
        }
    }

    private static void leave(String address) {
        Redirects.to(address);
        FacesContext.getCurrentInstance().responseComplete();
    }

    /** No code of a voucher is ever kept, nor shown in an address. */
    private static Map<String, String> withoutCode(Map<String, String> parameters) {
        parameters.values().removeIf(text -> VoucherCode.parse(text).isPresent());
        return parameters;
    }

    private CurrentUser user() {
        return activeUser.user().orElseThrow();
    }

    private String value(String name) {
        return Optional.ofNullable(request.getParameter(name))
                .map(String::strip)
                .orElse("");
    }

    public List<ViewRow> getRows() {
        return rows;
    }

    /** What is wrong with what was sent. */
    public FormErrors getErrors() {
        return errors;
    }

    /** Whether the form that keeps a view is shown again, because something in it is wrong. */
    public boolean isSaving() {
        return wanted.isPresent();
    }

    /** The query that was to be kept. */
    public String getQuery() {
        return wanted.map(query -> QueryText.of(query.address())).orElse("");
    }

    /** What was typed into a field that was sent. */
    public String typed(String name) {
        return value(name);
    }

    /** The name to show in the field of a view: what was typed for this one, or its name. */
    public String name(ViewRow row) {
        return value("view").equals(row.id()) && errors.isAny() ? value(NAME) : row.name();
    }
}
