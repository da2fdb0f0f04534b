package org.licenseportal.web.site;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.licenseportal.site.SiteContact;
import org.licenseportal.site.SiteVersion;
import org.licenseportal.web.support.Choice;
import org.licenseportal.web.support.FilterLink;
import org.licenseportal.web.support.ListQuery;
import org.licenseportal.web.support.SortLink;
import org.licenseportal.web.support.Texts;

/**
 * The list of sites in words: its filters and its columns.
 *
 * @param texts the texts of the pages of sites
 * @param versions what the reader's sites are licensed for
 */
record SiteWords(Texts texts, List<SiteVersion> versions) {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

    /** How many there are, as {@code 214 sites}. */
    String counted(long count) {
        return texts.text("counted", count);
    }

    static String month(YearMonth month) {
        return MONTH.format(month);
    }

    List<Choice> versionChoices(SiteListQuery query) {
        String now = now(query, SiteListQuery.VERSION);
        List<Choice> choices = new ArrayList<>(List.of(
                any("version.any", now),
                Choice.of(SiteListQuery.BELOW_LATEST, texts.text("version.below-latest"), now)));
        versions.forEach(version -> choices.add(Choice.of(SiteListQuery.word(version), version.toString(), now)));
        return List.copyOf(choices);
    }

    /** Any number of days that the address asks for is offered beside the usual ones. */
    List<Choice> swasChoices(SiteListQuery query) {
        String now = now(query, SiteListQuery.SWAS);
        List<Choice> choices = new ArrayList<>(
                List.of(any("filter.swas.any", now), Choice.of("valid", texts.text("filter.swas.valid"), now)));
        Set<Integer> days = new TreeSet<>(List.of(30, 60, 90));
        query.days().ifPresent(days::add);
        days.forEach(within ->
                choices.add(Choice.of(SiteListQuery.ENDING + within, texts.text("filter.swas.ending", within), now)));
        choices.add(Choice.of("expired", texts.text("filter.swas.expired"), now));
        choices.add(Choice.of("none", texts.text("filter.swas.none"), now));
        return List.copyOf(choices);
    }

    List<Choice> contactChoices(SiteListQuery query) {
        String now = now(query, SiteListQuery.CONTACT);
        List<Choice> choices = new ArrayList<>(List.of(any("contact.any", now)));
        for (SiteContact way : SiteContact.values()) {
            choices.add(Choice.of(way.word(), texts.text("contact." + way.word()), now));
        }
        return List.copyOf(choices);
    }

    List<Choice> registrationChoices(SiteListQuery query) {
        String now = now(query, SiteListQuery.REGISTRATION);
        return List.of(
                any("registration.any", now),
                Choice.of(SiteListQuery.REGISTERED, texts.text("registration.registered"), now),
                Choice.of(SiteListQuery.UNREGISTERED, texts.text("registration.unregistered"), now));
    }

    /** The filters that are set, each with the way to the list without it. */
    List<FilterLink> filters(SiteListQuery query) {
        ListQuery list = query.list();
        return list.filters().entrySet().stream()
                .map(filter -> new FilterLink(
                        texts.text("filter." + filter.getKey()),
                        value(query, filter.getKey(), filter.getValue()),
                        list.without(filter.getKey()).address()))
                .toList();
    }

    private String value(SiteListQuery query, String name, String value) {
        return switch (name) {
            case SiteListQuery.VERSION -> said(versionChoices(query), value);
            case SiteListQuery.SWAS -> said(swasChoices(query), value);
            case SiteListQuery.CONTACT ->
                Arrays.stream(value.split(",", -1))
                        .map(way -> said(contactChoices(query), way))
                        .collect(Collectors.joining(", "));
            case SiteListQuery.REGISTRATION -> said(registrationChoices(query), value);
            case SiteListQuery.MONTH -> query.month().map(SiteWords::month).orElse(value);
            default -> value;
        };
    }

    private static String said(List<Choice> choices, String value) {
        return choices.stream()
                .filter(choice -> choice.value().equals(value))
                .map(Choice::text)
                .findFirst()
                .orElse(value);
    }

    /** The heads of the columns that sort, by the name of the column. */
    Map<String, SortLink> heads(ListQuery list) {
        return Map.of(
                "id", head("id", list),
                "name", head("name", list),
                "version", head("version", list),
                "swas", head("swas", list));
    }

    private SortLink head(String column, ListQuery list) {
        return SortLink.of(texts.text("column." + column), column, list, SiteListQuery.NORMAL);
    }

    private Choice any(String key, String now) {
        return Choice.of("", texts.text(key), now);
    }

    private static String now(SiteListQuery query, String name) {
        return query.list().filter(name).orElse("");
    }
}
