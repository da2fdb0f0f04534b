package org.licenseportal.web.users;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.licenseportal.audience.MailTopic;
import org.licenseportal.web.support.Choice;
import org.licenseportal.web.support.FilterLink;
import org.licenseportal.web.support.ListQuery;
import org.licenseportal.web.support.Texts;
import org.licenseportal.web.support.ViewLink;

/**
 * The filters of the list of users in words.
 *
 * @param texts the texts of the pages of users
 */
record UserWords(Texts texts) {

    /** How many there are, as {@code 14 users}. */
    String counted(long count) {
        return texts.text("counted", count);
    }

    List<Choice> roles(UserQuery now) {
        return choices(now.value(UserQuery.ROLE), "role.", Stream.of(UserQuery.ADMIN, UserQuery.USER));
    }

    List<Choice> mails(UserQuery now) {
        return choices(
                now.value(UserQuery.MAILS),
                "mails.",
                Stream.of(MailTopic.values()).map(MailTopic::word));
    }

    List<Choice> states(UserQuery now) {
        return choices(now.value(UserQuery.STATE), "state.", Stream.of(UserQuery.ACTIVE, UserQuery.INVITED));
    }

    List<ViewLink> views(ListQuery now) {
        return List.of(
                ViewLink.to(texts.text("view.all"), now.only(Map.of()), now),
                ViewLink.to(texts.text("view.admins"), now.only(Map.of(UserQuery.ROLE, UserQuery.ADMIN)), now),
                ViewLink.to(texts.text("view.invited"), now.only(Map.of(UserQuery.STATE, UserQuery.INVITED)), now));
    }

    /** The filters that are set, each with the way to the list without it. */
    List<FilterLink> filters(ListQuery now) {
        return now.filters().entrySet().stream()
                .map(filter -> new FilterLink(
                        texts.text("filter." + filter.getKey()),
                        value(filter.getKey(), filter.getValue()),
                        now.without(filter.getKey()).address()))
                .toList();
    }

    private String value(String name, String value) {
        return name.equals(UserQuery.TEXT) ? value : texts.text(name + "." + value);
    }

    private List<Choice> choices(String now, String family, Stream<String> values) {
        List<Choice> choices = new ArrayList<>(List.of(Choice.of("", texts.text("any"), now)));
        values.map(value -> Choice.of(value, texts.text(family + value), now)).forEach(choices::add);
        return List.copyOf(choices);
    }
}
