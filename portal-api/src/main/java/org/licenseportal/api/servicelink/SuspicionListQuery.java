package org.licenseportal.api.servicelink;

import jakarta.ws.rs.QueryParam;
import org.licenseportal.api.support.Values;
import org.licenseportal.kernel.PageRequest;
import org.licenseportal.servicelink.SuspicionFilter;
import org.licenseportal.servicelink.SuspicionKind;
import org.licenseportal.site.SiteId;

/** What a program asks for: which suspicions, and which part of their list. */
public class SuspicionListQuery {

    @QueryParam("siteId")
    String siteId;

    @QueryParam("kind")
    String kind;

    @QueryParam("open")
    String open;

    @QueryParam("limit")
    String limit;

    @QueryParam("cursor")
    String cursor;

    SuspicionFilter filter() {
        return new SuspicionFilter(
                Values.optional("siteId", siteId, SiteId::new),
                Values.optional("kind", kind, SuspicionListQuery::kind),
                Values.flag("open", open));
    }

    PageRequest page() {
        return Values.page(limit, cursor);
    }

    private static SuspicionKind kind(String word) {
        return SuspicionKind.parse(word)
                .orElseThrow(() -> new IllegalArgumentException("It is two-machines, copied-key or lower-sequence"));
    }
}
