package org.licenseportal.web.users;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.licenseportal.audience.MailTopic;
import org.licenseportal.member.MemberFilter;
import org.licenseportal.web.support.ListQuery;

/**
 * The address of the list of users; a filter set to what there is not counts as not set.
 *
 * @param list what it says
 */
record UserQuery(ListQuery list) {

    static final String PATH = "/users";
    static final String TEXT = "q";
    static final String ROLE = "role";
    static final String MAILS = "mails";
    static final String STATE = "state";

    static final String ADMIN = "admin";
    static final String USER = "user";
    static final String ACTIVE = "active";
    static final String INVITED = "invited";

    static UserQuery read(Map<String, String> parameters) {
        ListQuery asked = ListQuery.read(PATH, parameters, List.of(TEXT, ROLE, MAILS, STATE));
        ListQuery known = keep(asked, ROLE, List.of(ADMIN, USER));
        known = keep(known, STATE, List.of(ACTIVE, INVITED));
        return new UserQuery(keep(
                known,
                MAILS,
                List.of(MailTopic.values()).stream().map(MailTopic::word).toList()));
    }

    private static ListQuery keep(ListQuery asked, String name, List<String> values) {
        return asked.filter(name).filter(value -> !values.contains(value)).isPresent() ? asked.without(name) : asked;
    }

    MemberFilter filter() {
        return new MemberFilter(
                list.filter(ROLE).map(ADMIN::equals),
                list.filter(MAILS).flatMap(MailTopic::parse),
                list.filter(STATE).map(ACTIVE::equals),
                list.filter(TEXT));
    }

    /** What a filter is set to; empty text when it is not. */
    String value(String name) {
        return Optional.ofNullable(list.filters().get(name)).orElse("");
    }
}
