package org.licenseportal.web.issue;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.licenseportal.issue.IssueCategory;
import org.licenseportal.issue.IssueReportService;
import org.licenseportal.issue.IssueService;
import org.licenseportal.issue.IssueSummary;
import org.licenseportal.kernel.Page;
import org.licenseportal.web.support.ActiveUser;
import org.licenseportal.web.support.Choice;
import org.licenseportal.web.support.ListFrame;
import org.licenseportal.web.support.Texts;
import org.licenseportal.web.support.ViewLink;

/** The issues of all customers of a partner, the open ones first asked for (ACC-2). */
@Named
@RequestScoped
public class PartnerIssuesBacking {

    @Inject
    IssueService issues;

    @Inject
    IssueReportService reports;

    @Inject
    ActiveUser activeUser;

    private Texts texts;
    private IssueQuery query;
    private List<IssueCategory> categories;
    private List<IssueRow> rows;
    private ListFrame frame;

    @PostConstruct
    void load() {
        texts = Texts.here("issues");
        categories = reports.categories();
        query = IssueQuery.read(
                "/customers/issues",
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap());
        Page<IssueSummary> page = issues.listOfPartner(
                activeUser.reseller(), query.filter(), query.list().page());
        rows = page.items().stream()
                .map(issue -> IssueRow.of(issue, texts, activeUser.zone()))
                .toList();
        String counted = texts.text("counted", issues.countOfPartner(activeUser.reseller(), query.filter()));
        frame = ListFrame.of(
                query.list(),
                page,
                counted,
                query.filters(
                        categories.stream().collect(Collectors.toMap(IssueCategory::code, IssueCategory::name)),
                        texts));
    }

    public List<IssueRow> getRows() {
        return rows;
    }

    public ListFrame getFrame() {
        return frame;
    }

    public List<ViewLink> getViews() {
        return query.views(texts);
    }

    /** What issues may be about, to filter by. */
    public List<Choice> getCategories() {
        String now = query.list().filter(IssueQuery.CATEGORY).orElse("");
        List<Choice> choices = new ArrayList<>(List.of(Choice.of("", texts.text("category.any"), now)));
        categories.forEach(category -> choices.add(Choice.of(category.code(), category.name(), now)));
        return choices;
    }

    /** What the status is filtered by; empty for the open ones. */
    public String getState() {
        return query.list().filter(IssueQuery.STATE).orElse("");
    }
}
