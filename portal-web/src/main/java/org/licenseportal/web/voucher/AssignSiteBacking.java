package org.licenseportal.web.voucher;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.licenseportal.kernel.Page;
import org.licenseportal.kernel.PageRequest;
import org.licenseportal.site.SiteFilter;
import org.licenseportal.site.SiteId;
import org.licenseportal.site.SiteListService;
import org.licenseportal.site.SiteOrder;
import org.licenseportal.site.SiteSummary;
import org.licenseportal.voucher.VoucherService;
import org.licenseportal.voucher.VoucherSummary;
import org.licenseportal.web.support.ActiveUser;
import org.licenseportal.web.support.Redirects;
import org.licenseportal.web.support.Texts;

/** The first step of an assignment: which site gets the vouchers (VOU-3, VOU-6). */
@Named
@RequestScoped
public class AssignSiteBacking {

    /** As many as one looks through; for more the search is quicker. */
    private static final int MOST = 20;

    /** As many as one looks through while typing. */
    private static final int SUGGESTED = 8;

    private static final String PATH = "/vouchers/assign";

    /** What the component names the field in which one types. */
    private static final String FIELD = "q_input";

    @Inject
    VoucherService vouchers;

    @Inject
    SiteListService sites;

    @Inject
    ActiveUser activeUser;

    @Inject
    HttpServletRequest request;

    private VoucherSelection selection;
    private List<VoucherSummary> known;
    private List<VoucherRow> chosen;
    private String words;
    private Texts texts;
    private Page<SiteSummary> found;

    @PostConstruct
    void load() {
        texts = Texts.here("vouchers");
        selection = VoucherSelection.read(request);
        known = vouchers.summaries(selection.numbers(), activeUser.reseller());
        chosen = known.stream()
                .map(voucher -> VoucherRow.of(voucher, activeUser.zone()))
                .toList();
        words = Optional.ofNullable(request.getParameter("q")).orElse("").strip();
        found = find(words, MOST);
    }

    private Page<SiteSummary> find(String text, int most) {
        SiteFilter filter = SiteFilter.ALL.withText(Optional.of(text));
        return sites.list(activeUser.reseller(), filter, SiteOrder.NEWEST, PageRequest.first(most));
    }

    /** Leads on where no site is to be chosen: a site ID typed in full is the choice. */
    public void lead() {
        FacesContext faces = FacesContext.getCurrentInstance();
        if (chosen.size() < selection.numbers().size()) {
            Redirects.notFound();
            return;
        }
        Optional<SiteId> typed = SiteId.parse(words).filter(this::owned);
        if (typed.isPresent() && isPossible()) {
            Redirects.to(selection.at(path(typed.get().value())));
            faces.responseComplete();
        }
    }

    private boolean owned(SiteId id) {
        return sites.countUpTo(activeUser.reseller(), SiteFilter.ALL.withSite(id), 1) > 0;
    }

    private static String path(String site) {
        return PATH + "/" + site;
    }

    /** Whether vouchers are selected, and none of them is used. */
    public boolean isPossible() {
        return !chosen.isEmpty() && getUsed().isEmpty();
    }

    /** What the page is about. */
    public String getTitle() {
        return chosen.isEmpty() ? texts.text("site.none") : texts.text("site.title", chosen.size());
    }

    /** The vouchers. */
    public List<VoucherRow> getChosen() {
        return chosen;
    }

    /** Those of them that are used already. */
    public List<VoucherRow> getUsed() {
        return chosen.stream().filter(VoucherRow::assigned).toList();
    }

    /** The address of this page with the unused ones alone. */
    public String getUnusedOnly() {
        VoucherSelection unused = VoucherSelection.of(known.stream()
                .filter(voucher -> !voucher.used())
                .map(VoucherSummary::number)
                .toList());
        return unused.none() ? VoucherAddress.PATH : unused.at(PATH);
    }

    /** What was searched for. */
    public String getWords() {
        return words;
    }

    /** Searches for this when the form is sent. */
    public void setWords(String text) {
        words = Optional.ofNullable(text).orElse("").strip();
    }

    /** The sites that fit. */
    public List<SiteChoice> getSites() {
        return choices(found);
    }

    /** The sites that fit what is typed so far. */
    public List<SiteChoice> suggest(String text) {
        return choices(find(text.strip(), SUGGESTED));
    }

    /** What stands in the field for a suggestion, or for what was typed. */
    public String typed(Object text) {
        return text instanceof SiteChoice site ? site.id() : (String) text;
    }

    private List<SiteChoice> choices(Page<SiteSummary> page) {
        return page.items().stream()
                .map(site -> SiteChoice.of(site, selection.at(path(site.siteId().value()))))
                .toList();
    }

    /** Goes on with what is typed, or was chosen of the suggestions; scripts may be missing, the field is there. */
    public void search() {
        String typed = Optional.ofNullable(request.getParameter(FIELD)).orElse(words);
        Redirects.to(selection.at(PATH) + "&q=" + URLEncoder.encode(typed, StandardCharsets.UTF_8));
    }

    /** Whether more sites fit than are shown. */
    public boolean isMore() {
        return found.next().isPresent();
    }
}
