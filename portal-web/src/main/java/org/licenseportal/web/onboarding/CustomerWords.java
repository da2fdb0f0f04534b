package org.licenseportal.web.onboarding;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.licenseportal.kernel.PageRequest;
import org.licenseportal.onboarding.StatusCode;
import org.licenseportal.onboarding.StatusTone;
import org.licenseportal.web.support.Choice;
import org.licenseportal.web.support.FilterLink;
import org.licenseportal.web.support.ListQuery;
import org.licenseportal.web.support.Texts;

/**
 * The filters of the list of customers in words.
 *
 * @param texts the texts of the pages of onboarding
 */
record CustomerWords(Texts texts) {

    /** How many there are, as {@code 14 customers}. */
    String counted(long count) {
        return count < PageRequest.MANY
                ? texts.text("counted", count)
                : texts.text("counted.many", PageRequest.MANY - 1);
    }

    List<Choice> states(CustomerQuery now) {
        return choices(now.value(CustomerQuery.STATE), CustomerQuery.STATES.stream(), word -> "state." + word);
    }

    /** What a status asks for, then each status by itself. */
    List<Choice> statuses(CustomerQuery now) {
        return choices(
                now.value(CustomerQuery.STATUS),
                Stream.concat(
                        Stream.of(StatusTone.ERROR, StatusTone.NEXT, StatusTone.COMPLETE)
                                .map(StatusTone::word),
                        Stream.of(StatusCode.values())
                                .filter(code -> code != StatusCode.OVERVIEW && code != StatusCode.DEACTIVATED)
                                .map(StatusCode::word)),
                CustomerWords::key);
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
        return switch (name) {
            case CustomerQuery.STATE -> texts.text("state." + value);
            case CustomerQuery.STATUS -> texts.text(key(value));
            default -> value;
        };
    }

    private static String key(String word) {
        return StatusTone.parse(word).isPresent() ? "asks." + word : "status." + word;
    }

    private List<Choice> choices(String now, Stream<String> values, UnaryOperator<String> key) {
        List<Choice> choices = new ArrayList<>(List.of(Choice.of("", texts.text("any"), now)));
        values.map(value -> Choice.of(value, texts.text(key.apply(value)), now)).forEach(choices::add);
        return List.copyOf(choices);
    }
}
