package org.licenseportal.api.servicelink;

import jakarta.ws.rs.QueryParam;
import org.licenseportal.api.support.Values;
import org.licenseportal.jose.RequestOperation;
import org.licenseportal.kernel.PageRequest;
import org.licenseportal.servicelink.SynchronizationFilter;

/** What a program asks for: which requests of a site, and which part of their list. */
public class RequestQuery {

    private static final String CODE = "[a-z][a-z-]{0,59}";

    @QueryParam("operation")
    String operation;

    @QueryParam("result")
    String result;

    @QueryParam("limit")
    String limit;

    @QueryParam("cursor")
    String cursor;

    SynchronizationFilter filter() {
        return new SynchronizationFilter(
                Values.optional("operation", operation, RequestQuery::operation),
                Values.optional("result", result, RequestQuery::result));
    }

    PageRequest page() {
        return Values.page(limit, cursor);
    }

    private static RequestOperation operation(String word) {
        return RequestOperation.of(word)
                .orElseThrow(() -> new IllegalArgumentException("It is activate, sync, deactivate or emergency"));
    }

    private static String result(String word) {
        if (!word.matches(CODE)) {
            throw new IllegalArgumentException("It is delivered, refused, or the last part of a problem's type");
        }
        return word;
    }
}
