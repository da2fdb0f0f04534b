package org.licenseportal.api.site;

import jakarta.ws.rs.QueryParam;
import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.licenseportal.api.support.Values;
import org.licenseportal.catalog.ProductCode;
import org.licenseportal.kernel.PageRequest;
import org.licenseportal.site.ProductVersion;
import org.licenseportal.site.SiteContact;
import org.licenseportal.site.SiteCover;
import org.licenseportal.site.SiteFilter;
import org.licenseportal.site.SiteId;

/** What a program asks for: which sites, and which part of their list. */
public class SiteQuery {

    @QueryParam("siteId")
    String siteId;

    @QueryParam("name")
    String name;

    @QueryParam("product")
    String product;

    @QueryParam("version")
    String version;

    @QueryParam("swas")
    String swas;

    @QueryParam("contact")
    String contact;

    @QueryParam("registered")
    String registered;

    @QueryParam("limit")
    String limit;

    @QueryParam("cursor")
    String cursor;

    SiteFilter filter() {
        return new SiteFilter(
                Values.optional("siteId", siteId, SiteId::new),
                Optional.empty(),
                Optional.ofNullable(name),
                Values.optional("product", product, ProductCode::new),
                Values.optional("version", version, ProductVersion::new),
                Values.optional("swas", swas, SiteQuery::cover).orElse(Set.of()),
                OptionalInt.empty(),
                Optional.empty(),
                Values.optional("contact", contact, SiteQuery::contact).orElse(Set.of()),
                Values.flag("registered", registered),
                false);
    }

    PageRequest page() {
        return Values.page(limit, cursor);
    }

    private static Set<SiteContact> contact(String words) {
        Set<SiteContact> ways = EnumSet.noneOf(SiteContact.class);
        for (String word : words.split(",", -1)) {
            ways.add(SiteContact.parse(word.strip())
                    .orElseThrow(() -> new IllegalArgumentException(
                            "It is one or more of in-contact, late, lost, offline, none, joined by commas")));
        }
        return ways;
    }

    private static Set<SiteCover> cover(String words) {
        Set<SiteCover> ways = EnumSet.noneOf(SiteCover.class);
        for (String word : words.split(",", -1)) {
            ways.add(SiteCover.parse(word.strip())
                    .orElseThrow(() -> new IllegalArgumentException(
                            "It is one or more of valid, expired, none, joined by commas")));
        }
        return ways;
    }
}
