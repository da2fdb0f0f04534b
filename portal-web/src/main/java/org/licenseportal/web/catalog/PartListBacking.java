package org.licenseportal.web.catalog;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.licenseportal.catalog.CatalogService;
import org.licenseportal.catalog.FeatureDetails;
import org.licenseportal.catalog.PartFilter;
import org.licenseportal.catalog.PartKind;
import org.licenseportal.catalog.PartService;
import org.licenseportal.catalog.PartVersion;
import org.licenseportal.kernel.Page;
import org.licenseportal.web.support.Choice;
import org.licenseportal.web.support.FilterLink;
import org.licenseportal.web.support.ListFrame;
import org.licenseportal.web.support.ListQuery;
import org.licenseportal.web.support.Texts;

/** The parts of the catalog (VEN-2). The filters are in the address. */
@Named
@RequestScoped
public class PartListBacking {

    static final String PATH = "/vendor/parts";

    private static final String TEXT = "q";
    private static final String KIND = "kind";

    @Inject
    PartService parts;

    @Inject
    CatalogService catalog;

    private ListQuery query;
    private ListFrame frame;
    private List<PartRow> rows;
    private Texts texts;

    @PostConstruct
    void load() {
        texts = Texts.here("parts");
        query = ListQuery.read(
                PATH,
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap(),
                List.of(TEXT, KIND));
        Map<String, String> names = catalog.features().stream()
                .collect(Collectors.toMap(feature -> feature.code().value(), FeatureDetails::name));
        Page<PartVersion> page = parts.list(filter(), query.page());
        rows = page.items().stream().map(part -> PartRow.of(part, names, texts)).toList();
        frame = ListFrame.of(query, page, texts.text("counted", parts.count(filter())), filters());
    }

    private Optional<PartKind> kind() {
        return query.filter(KIND).flatMap(PartKind::parse);
    }

    private PartFilter filter() {
        return new PartFilter(query.filter(TEXT), kind());
    }

    private List<FilterLink> filters() {
        List<FilterLink> set = new ArrayList<>();
        query.filter(TEXT)
                .ifPresent(text -> set.add(new FilterLink(
                        texts.text("filter.q"), text, query.without(TEXT).address())));
        kind().ifPresent(kind -> set.add(new FilterLink(
                texts.text("filter.kind"),
                texts.text("kind." + kind.word()),
                query.without(KIND).address())));
        return set;
    }

    /** Kinds to filter by. */
    public List<Choice> getKinds() {
        String now = kind().map(PartKind::word).orElse("");
        List<Choice> choices = new ArrayList<>(List.of(Choice.of("", texts.text("kind.any"), now)));
        Arrays.stream(PartKind.values())
                .forEach(kind -> choices.add(Choice.of(kind.word(), texts.text("kind." + kind.word()), now)));
        return choices;
    }

    public List<PartRow> getRows() {
        return rows;
    }

    public ListFrame getFrame() {
        return frame;
    }

    /** What the text to look for is. */
    public String getText() {
        return query.filter(TEXT).orElse("");
    }
}
