package org.licenseportal.web.servicelink;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.licenseportal.jose.RequestOperation;
import org.licenseportal.kernel.Page;
import org.licenseportal.servicelink.DeliveryChange;
import org.licenseportal.servicelink.Synchronization;
import org.licenseportal.servicelink.SynchronizationFilter;
import org.licenseportal.servicelink.SynchronizedLicense;
import org.licenseportal.web.support.Choice;
import org.licenseportal.web.support.Days;
import org.licenseportal.web.support.FilterLink;
import org.licenseportal.web.support.ListQuery;

/**
 * The history of a site in words.
 *
 * @param results what became of requests
 * @param features names of features by their codes
 * @param zone the reader's time zone
 */
record SynchronizationWords(ResultWords results, Map<String, String> features, ZoneId zone) {

    /** A difference that is not worth a word: answers take their time. */
    private static final Duration UNNOTICED = Duration.ofMinutes(2);

    SynchronizationLine line(Synchronization entry) {
        return new SynchronizationLine(
                DateTimeFormatter.ofPattern(
                                "d MMM uuuu, HH:mm:ss", results.texts().locale())
                        .withZone(zone)
                        .format(entry.at()),
                entry.at().toString(),
                operation(entry.operation()),
                entry.delivered() ? "ok" : "bad",
                entry.delivered() ? "check" : "cross",
                results.text(entry.result()),
                results.page(entry.result()),
                entry.changes().orElse(List.of()).stream().map(this::change).toList(),
                note(entry),
                number(entry.license().map(SynchronizedLicense::sequence)),
                number(entry.held()),
                text("server." + entry.origin().server().word()),
                entry.origin().address(),
                machine(entry));
    }

    String operation(RequestOperation operation) {
        return text("operation." + operation.claim());
    }

    private String note(Synchronization entry) {
        if (!entry.delivered()) {
            return "";
        }
        return entry.changes()
                .map(changes -> changes.isEmpty() ? text("changes.none") : "")
                .orElse(text("changes.unknown"));
    }

    private List<String> machine(Synchronization entry) {
        return Stream.of(
                        entry.origin().version().map(version -> text("machine.version", version)),
                        entry.origin().agent(),
                        clock(entry.clockDifference()))
                .flatMap(Optional::stream)
                .toList();
    }

    /** How far the installation's clock is ahead, or how old the request was when it came. */
    private Optional<String> clock(long seconds) {
        Duration difference = Duration.ofSeconds(seconds).abs();
        return difference.compareTo(UNNOTICED) <= 0
                ? Optional.empty()
                : Optional.of(text(seconds > 0 ? "clock.ahead" : "clock.behind", length(difference)));
    }

    private String length(Duration length) {
        if (length.toDays() > 1) {
            return text("length.days", length.toDays());
        }
        return length.toHours() > 1
                ? text("length.hours", length.toHours())
                : text("length.minutes", length.toMinutes());
    }

    SynchronizationLine.ChangeLine change(DeliveryChange change) {
        String label =
                switch (change.kind()) {
                    case FEATURE -> features.getOrDefault(change.name(), change.name());
                    case VERSION -> text("change.version");
                    case SWAS -> text("change.swas");
                };
        return new SynchronizationLine.ChangeLine(
                label, said(change.kind(), change.before()), said(change.kind(), change.after()));
    }

    private String said(DeliveryChange.Kind kind, Optional<String> value) {
        return value.map(there -> kind == DeliveryChange.Kind.SWAS ? swas(there) : there)
                .orElse("");
    }

    private String swas(String value) {
        String[] parts = value.split(" ", 2);
        String day = parts.length > 1 ? Days.of(LocalDate.parse(parts[1])) : "";
        return text("swas." + parts[0], day);
    }

    /** How many there are; empty where that is not known: to count a history is to read all of it. */
    String counted(Page<?> page) {
        return page.next().isEmpty() ? text("counted", page.last()) : "";
    }

    List<Choice> operations(ListQuery now) {
        String chosen = now.filter(SynchronizationQuery.OPERATION).orElse("");
        return Stream.concat(
                        Stream.of(Choice.of("", text("operation.any"), chosen)),
                        Stream.of(RequestOperation.values())
                                .map(operation -> Choice.of(operation.claim(), operation(operation), chosen)))
                .toList();
    }

    List<Choice> outcomes(ListQuery now) {
        String chosen = now.filter(SynchronizationQuery.RESULT).orElse("");
        return Stream.concat(
                        Stream.of(
                                Choice.of("", text("result.any"), chosen),
                                Choice.of(Synchronization.DELIVERED, text("result.delivered"), chosen),
                                Choice.of(SynchronizationFilter.REFUSED, text("result.refused"), chosen)),
                        ResultWords.reasons().map(reason -> Choice.of(reason, results.text(reason), chosen)))
                .toList();
    }

    /** The filters that are set, each with the way to the list without it. */
    List<FilterLink> filters(ListQuery now) {
        return now.filters().entrySet().stream()
                .map(filter -> new FilterLink(
                        text("filter." + filter.getKey()),
                        value(filter.getKey(), filter.getValue()),
                        now.without(filter.getKey()).address()))
                .toList();
    }

    private String value(String name, String value) {
        if (name.equals(SynchronizationQuery.RESULT)) {
            return value.equals(SynchronizationFilter.REFUSED) ? text("result.refused") : results.text(value);
        }
        return RequestOperation.of(value).map(this::operation).orElse(value);
    }

    private static String number(Optional<Long> number) {
        return number.map(String::valueOf).orElse("");
    }

    private String text(String key, Object... places) {
        return results.texts().text(key, places);
    }
}
