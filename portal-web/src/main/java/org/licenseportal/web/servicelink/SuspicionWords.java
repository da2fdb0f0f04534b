package org.licenseportal.web.servicelink;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.licenseportal.servicelink.Suspicion;
import org.licenseportal.servicelink.SuspicionDetail;
import org.licenseportal.servicelink.SuspicionEnd;
import org.licenseportal.servicelink.SuspicionKind;
import org.licenseportal.site.SiteId;
import org.licenseportal.web.support.Choice;
import org.licenseportal.web.support.Days;
import org.licenseportal.web.support.Fact;
import org.licenseportal.web.support.FilterLink;
import org.licenseportal.web.support.ListQuery;
import org.licenseportal.web.support.Texts;

/**
 * Suspicions in words.
 *
 * @param texts the texts of these pages
 * @param zone the reader's time zone
 * @param root the beginning of addresses of the reader's pages
 */
record SuspicionWords(Texts texts, ZoneId zone, String root) {

    SuspicionLine line(Suspicion suspicion) {
        String kind = suspicion.kind().word();
        return new SuspicionLine(
                SuspicionQuery.path(root) + "/" + suspicion.id(),
                suspicion.site().value(),
                root + "/sites/" + suspicion.site(),
                suspicion.owner().value(),
                texts.text("kind." + kind),
                happened(suspicion),
                texts.text("detail." + suspicion.detail().word()),
                Stream.of(".1", ".2")
                        .map(cure -> texts.text("cure." + kind + cure))
                        .toList(),
                Days.timeOf(suspicion.lastSeen(), zone),
                suspicion.times(),
                suspicion.settlement().isEmpty(),
                seen(suspicion),
                suspicion.settlement().map(this::settled).orElse(List.of()));
    }

    private String happened(Suspicion suspicion) {
        String key = "happened." + suspicion.kind().word();
        return switch (suspicion.kind()) {
            case TWO_MACHINES -> texts.text(key, suspicion.times());
            case LOWER_SEQUENCE ->
                texts.text(
                        key,
                        suspicion.times(),
                        suspicion.held().orElseThrow().toString(),
                        Long.toString(suspicion.before().orElseThrow().held()),
                        Long.toString(suspicion.before().orElseThrow().answer()));
            case COPIED_KEY ->
                texts.text(
                        key + "." + suspicion.detail().word(),
                        suspicion.times(),
                        suspicion.site().value(),
                        suspicion.otherSite().map(SiteId::value).orElse(texts.text("other.unknown")));
        };
    }

    private List<Fact> seen(Suspicion suspicion) {
        List<Fact> facts = new ArrayList<>(List.of(
                Fact.of(texts.text("seen.first"), Days.timeOf(suspicion.firstSeen(), zone)),
                Fact.of(texts.text("seen.last"), Days.timeOf(suspicion.lastSeen(), zone)),
                Fact.of(texts.text("seen.times"), Long.toString(suspicion.times())),
                Fact.identifier(texts.text("fact.device"), suspicion.machine().device())));
        suspicion
                .machine()
                .hardwareId()
                .ifPresent(hardware -> facts.add(Fact.identifier(texts.text("fact.hardware"), hardware)));
        suspicion.machine().address().ifPresent(address -> facts.add(Fact.of(texts.text("address"), address)));
        if (suspicion.detail() == SuspicionDetail.OTHER_SITE
                && suspicion.otherSite().isEmpty()) {
            facts.add(Fact.of(texts.text("machine"), texts.text("machine.hidden")));
        }
        return facts;
    }

    private List<Fact> settled(SuspicionEnd settlement) {
        String by = settlement.by().equals(SuspicionEnd.PORTAL) ? texts.text("settled.by.portal") : settlement.by();
        return List.of(
                Fact.of(texts.text("settled.by"), by),
                Fact.of(texts.text("settled.at"), Days.timeOf(settlement.at(), zone)),
                Fact.of(texts.text("settled.reason"), settlement.reason()));
    }

    List<Choice> kinds(ListQuery now) {
        String chosen = now.filter(SuspicionQuery.KIND).orElse("");
        return Stream.concat(
                        Stream.of(Choice.of("", texts.text("kind.any"), chosen)),
                        Stream.of(SuspicionKind.values())
                                .map(kind -> Choice.of(kind.word(), texts.text("kind." + kind.word()), chosen)))
                .toList();
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
        String key = name.equals(SuspicionQuery.STATE) ? "suspicions." + value : name + "." + value;
        return texts.has(key) ? texts.text(key) : value;
    }
}
