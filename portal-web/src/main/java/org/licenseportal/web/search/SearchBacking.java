package org.licenseportal.web.search;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.licenseportal.search.HitGroup;
import org.licenseportal.search.SearchResults;
import org.licenseportal.search.SearchService;
import org.licenseportal.search.SearchText;
import org.licenseportal.search.VendorSearchService;
import org.licenseportal.web.support.ActiveUser;
import org.licenseportal.web.support.Redirects;
import org.licenseportal.web.support.Texts;

/**
 * The search: opens what was typed exactly, and shows what it is a part of. The field sends by POST and leads on to an
 * address that says what was looked for; a voucher code, and what may be one, is answered without such an address.
 */
@Named
@RequestScoped
public class SearchBacking {

    @Inject
    SearchService search;

    @Inject
    VendorSearchService vendor;

    @Inject
    ActiveUser activeUser;

    @Inject
    HttpServletRequest request;

    private Optional<SearchText> text = Optional.empty();
    private List<Found> groups = List.of();

    /** Looks, before the page is shown. */
    public void find() {
        text = SearchText.parse(request.getParameter("q"));
        Optional<SearchResults> results = text.map(this::results);
        Optional<String> exact = results.flatMap(SearchResults::exact).flatMap(places()::of);
        if (exact.isPresent()) {
            Redirects.to(exact.get());
        } else if (request.getMethod().equals("POST")
                && text.isPresent()
                && !text.get().secret()) {
            Redirects.to("/search?q=" + URLEncoder.encode(text.get().value(), StandardCharsets.UTF_8));
        } else {
            results.ifPresent(
                    found -> groups = found.groups().stream().map(this::group).toList());
        }
    }

    private SearchResults results(SearchText wanted) {
        return activeUser.isVendor() ? vendor.ofVendor(wanted) : search.ofReseller(wanted, activeUser.reseller());
    }

    private Places places() {
        return activeUser.isVendor() ? Places.VENDOR : Places.RESELLER;
    }

    private Found group(HitGroup group) {
        Texts texts = Texts.here("search");
        return new Found(
                group.kind().code(),
                texts.text("kind." + group.kind().code()),
                group.hits().stream()
                        .map(hit -> new Found.Row(places().of(hit).orElse(""), hit.title(), hit.about()))
                        .toList(),
                text.filter(known -> group.more())
                        .flatMap(known -> places().all(group.kind(), known))
                        .orElse(""));
    }

    /** What was looked for; not shown again where it may be a voucher code. */
    public String getText() {
        return text.filter(known -> !known.secret()).map(SearchText::value).orElse("");
    }

    /** Whether something was looked for. */
    public boolean isAsked() {
        return text.isPresent();
    }

    /** Whether what was looked for may be a voucher code with a slip of the fingers, or is one that is not there. */
    public boolean isCode() {
        return text.map(SearchText::secret).orElse(false);
    }

    public List<Found> getGroups() {
        return groups;
    }

    /** How many things are shown. */
    public int getCount() {
        return groups.stream().mapToInt(group -> group.rows().size()).sum();
    }
}
