package org.licenseportal.web.site;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.licenseportal.reseller.ResellerNumber;
import org.licenseportal.site.SiteContact;
import org.licenseportal.site.SiteListService;
import org.licenseportal.web.support.ListQuery;
import org.licenseportal.web.support.Texts;
import org.licenseportal.web.support.ViewLink;

/**
 * The ready-made views of the list of sites, each with how many there are (SITE-5): what could be sold or done next.
 *
 * @param lists counts
 * @param owner whose sites
 * @param texts the texts of the pages of sites
 */
record SiteViews(SiteListService lists, ResellerNumber owner, Texts texts) {

    /** Further than that nobody counts: with so many, one more or less does not matter. */
    private static final int MOST = 1_000;

    /** The views of a list, with those that a reader may have of their own still to come. */
    List<ViewLink> links(ListQuery now) {
        return Stream.concat(
                        Stream.of(ViewLink.to(texts.text("view.all"), now.only(Map.of()), now)),
                        Stream.of(
                                        Map.entry("ending", Map.of(SiteListQuery.SWAS, "ending-" + CoverPill.SOON)),
                                        Map.entry("none", Map.of(SiteListQuery.SWAS, "none")),
                                        Map.entry("upgrade", Map.of(SiteListQuery.VERSION, SiteListQuery.BELOW_LATEST)),
                                        Map.entry(
                                                "unregistered",
                                                Map.of(SiteListQuery.REGISTRATION, SiteListQuery.UNREGISTERED)),
                                        contact("in-contact", SiteContact.IN_CONTACT),
                                        contact("late", SiteContact.LATE),
                                        contact("lost", SiteContact.LOST),
                                        contact("not-activated", SiteContact.NONE))
                                .map(view -> link(view.getKey(), now.only(view.getValue()), now)))
                .toList();
    }

    private static Map.Entry<String, Map<String, String>> contact(String name, SiteContact way) {
        return Map.entry(name, Map.of(SiteListQuery.CONTACT, way.word()));
    }

    private ViewLink link(String name, ListQuery view, ListQuery now) {
        long count = lists.countUpTo(owner, new SiteListQuery(view).filter(), MOST);
        String counted = count < MOST ? Long.toString(count) : texts.text("view.many", MOST - 1);
        return ViewLink.to(texts.text("view." + name, counted), view, now);
    }
}
