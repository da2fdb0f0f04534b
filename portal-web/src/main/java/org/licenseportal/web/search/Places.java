package org.licenseportal.web.search;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.licenseportal.search.HitKind;
import org.licenseportal.search.SearchHit;
import org.licenseportal.search.SearchText;
import org.licenseportal.web.support.Route;

/** Where the things are that a search finds: the addresses of their pages, and of the lists that show more of them. */
enum Places {
    /** The pages of a reseller. */
    RESELLER,
    /** The pages of the vendor. */
    VENDOR;

    /** The page of something; empty where there is none for this reader. */
    Optional<String> of(SearchHit hit) {
        return Optional.of(page(hit)).filter(Route::leads);
    }

    /** The list of all that fits; empty where there is none for this reader. */
    Optional<String> all(HitKind kind, SearchText text) {
        return Optional.of(list(kind) + "?q=" + URLEncoder.encode(text.value(), StandardCharsets.UTF_8))
                .filter(Route::leads);
    }

    private String page(SearchHit hit) {
        String id = URLEncoder.encode(hit.id(), StandardCharsets.UTF_8);
        return switch (hit.kind()) {
            case SITE -> (this == VENDOR ? "/vendor/sites/" : "/sites/") + id;
            case VOUCHER -> this == VENDOR ? "/vendor/orders/" + id : "/vouchers/" + id;
            case PART -> this == VENDOR ? "/vendor/parts/" + id : "/vouchers?part=" + id;
            case ORDER -> this == VENDOR ? "/vendor/orders/" + id : "/vouchers?order=" + id;
            case CUSTOMER -> "/customers/" + id;
            case USER -> this == VENDOR ? "/vendor/users/" + id : "/users/" + id;
            case RESELLER -> "/vendor/resellers/" + id;
        };
    }

    private String list(HitKind kind) {
        return switch (kind) {
            case SITE -> this == VENDOR ? "/vendor/sites" : "/sites";
            case VOUCHER, PART -> this == VENDOR ? "/vendor/parts" : "/vouchers";
            case ORDER -> this == VENDOR ? "/vendor/orders" : "/vouchers";
            case CUSTOMER -> "/customers";
            case USER -> this == VENDOR ? "/vendor/users" : "/users";
            case RESELLER -> "/vendor/resellers";
        };
    }
}
