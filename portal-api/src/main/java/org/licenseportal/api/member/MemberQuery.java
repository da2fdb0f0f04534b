package org.licenseportal.api.member;

import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import org.licenseportal.api.support.Values;
import org.licenseportal.audience.MailTopic;
import org.licenseportal.kernel.PageRequest;
import org.licenseportal.member.MemberFilter;

/** What a program asks for: which users, and which part of their list. */
public class MemberQuery {

    @QueryParam("role")
    String role;

    @QueryParam("status")
    String status;

    @QueryParam("subscription")
    String subscription;

    @QueryParam("limit")
    String limit;

    @QueryParam("cursor")
    String cursor;

    MemberFilter filter() {
        return new MemberFilter(
                Values.optional("role", role, text -> either(text, MemberJson.ADMIN, MemberJson.USER)),
                Values.optional("subscription", subscription, MemberQuery::topic),
                Values.optional("status", status, text -> either(text, MemberJson.ACTIVE, MemberJson.INVITED)),
                Optional.empty());
    }

    PageRequest page() {
        return Values.page(limit, cursor);
    }

    private static Boolean either(String text, String one, String other) {
        if (!text.equals(one) && !text.equals(other)) {
            throw new IllegalArgumentException("It is " + one + " or " + other);
        }
        return text.equals(one);
    }

    private static MailTopic topic(String text) {
        return MailTopic.parse(text)
                .orElseThrow(() -> new IllegalArgumentException("It is one of sales, technical, swas"));
    }
}
