package org.licenseportal.web.servicelink;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.licenseportal.servicelink.LicenseServer;
import org.licenseportal.servicelink.LinkHistory;
import org.licenseportal.servicelink.Synchronization;
import org.licenseportal.site.ProductVersion;
import org.licenseportal.site.SiteContact;
import org.licenseportal.site.SiteDetails;
import org.licenseportal.web.support.Ago;
import org.licenseportal.web.support.Days;
import org.licenseportal.web.support.Fact;
import org.licenseportal.web.support.Texts;

/**
 * The connection of an installation in words.
 *
 * @param results what became of requests
 * @param zone the reader's time zone
 * @param now when this was looked up
 */
record LinkWords(ResultWords results, ZoneId zone, Instant now) {

    Texts texts() {
        return results.texts();
    }

    LinkFreshness freshness(SiteDetails site) {
        return freshness(site.contact(now), site.registration().hardwareResetPending());
    }

    /** A site that was given back has no machine either, but the next one has to wait for the reset. */
    LinkFreshness freshness(SiteContact contact, boolean resetPending) {
        String meaning = contact == SiteContact.NONE && resetPending ? ".text.deactivated" : ".text";
        String look =
                switch (contact) {
                    case IN_CONTACT -> "ok";
                    case LATE -> "warn";
                    case LOST -> "bad";
                    case OFFLINE, NONE -> "none";
                };
        String icon =
                switch (contact) {
                    case IN_CONTACT -> "check";
                    case LATE -> "clock";
                    case LOST -> "cross";
                    case OFFLINE, NONE -> "circle";
                };
        String key = "contact." + contact.word();
        return new LinkFreshness(look, icon, text(key), text(key + meaning));
    }

    List<Fact> facts(SiteDetails site, LinkHistory history) {
        LicenseServer server = LicenseServer.of(site.registration());
        return List.of(
                Fact.of(text("fact.server"), text("server." + server.word() + ".long")),
                Fact.identifier(text("fact.identifier"), server.identifier(site.registration())),
                Fact.of(text("fact.contact"), contact(site, history.latest())),
                Fact.of(text("fact.next"), next(site)),
                Fact.of(text("fact.lease"), lease(site)),
                Fact.of(
                        text("fact.version"),
                        site.registration()
                                .installedVersion()
                                .map(ProductVersion::value)
                                .orElse(text("fact.version.unknown"))),
                Fact.of(text("fact.agent"), agent(history)));
    }

    /** The last request with its result; of one from before there was a history, only when it was. */
    private String contact(SiteDetails site, Optional<Synchronization> latest) {
        return latest.map(request -> text(
                        "fact.contact.value",
                        time(request.at()),
                        age(request.at()),
                        request.origin().address(),
                        results.text(request.result())))
                .or(() -> site.dates().lastContact().map(this::when))
                .orElse(text("never"));
    }

    private String next(SiteDetails site) {
        return site.lease()
                .map(at -> at.plus(SiteContact.RHYTHM))
                .map(at -> text(at.isBefore(now) ? "fact.next.overdue" : "fact.next.value", when(at)))
                .orElse(text("fact.next.none"));
    }

    private String lease(SiteDetails site) {
        if (!site.registration().activated()) {
            return text("fact.lease.none");
        }
        return site.lease()
                .map(at -> at.plus(SiteContact.LEASE))
                .map(at -> text(at.isBefore(now) ? "fact.lease.ended" : "fact.lease.until", time(at)))
                .orElse(text("fact.lease.endless"));
    }

    private String agent(LinkHistory history) {
        return Stream.concat(history.delivered().stream(), history.refusals().stream())
                .flatMap(request -> request.origin().agent().stream())
                .findFirst()
                .orElse(text("fact.agent.unknown"));
    }

    RefusalLine refusal(Synchronization refused) {
        String result = refused.result();
        return new RefusalLine(
                when(refused.at()),
                refused.origin().address(),
                results.text(result),
                results.meaning(result),
                results.cure(result),
                results.page(result));
    }

    private String when(Instant at) {
        return at.isAfter(now) ? time(at) : text("when", time(at), age(at));
    }

    private String time(Instant at) {
        return Days.timeOf(at, zone);
    }

    private String age(Instant at) {
        return Ago.of(at, now, texts());
    }

    private String text(String key, Object... places) {
        return texts().text(key, places);
    }
}
