package org.licenseportal.notice;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.licenseportal.assurance.AssuranceService;
import org.licenseportal.audience.AudienceService;
import org.licenseportal.audience.Subscriber;
import org.licenseportal.kernel.Clocks;
import org.licenseportal.letter.MailComposer;
import org.licenseportal.letter.SwasNoticeMail;
import org.licenseportal.notification.Outbox;
import org.licenseportal.reseller.ResellerNumber;

/** Writes what is due for one reseller: one mail for each reader, and a note for each site in it. */
@Dependent
class NoticeWriter {

    @Inject
    NoticeRepository notices;

    @Inject
    AssuranceService assurance;

    @Inject
    AudienceService audience;

    @Inject
    MailComposer composer;

    @Inject
    Outbox outbox;

    @Inject
    Clocks clocks;

    /** The first end of a term that may still be told on this day. */
    static LocalDate first(LocalDate day) {
        return day.minusDays(NoticeThreshold.CATCH_UP_DAYS);
    }

    /** The last end of a term that may be told on this day. */
    static LocalDate last(LocalDate day) {
        return day.plusDays(NoticeThreshold.DAYS_90.daysBefore());
    }

    void write(ResellerNumber reseller, LocalDate day) {
        List<Subscriber> readers = audience.swasNotices(reseller);
        if (readers.isEmpty()) {
            return;
        }
        List<SwasNoticeMail.Site> due = notices.sites(reseller, first(day), last(day)).stream()
                .map(site -> covered(site, day))
                .flatMap(Optional::stream)
                .filter(site -> isNew(site, day))
                .sorted(Comparator.comparing(CoveredSite::until))
                .map(CoveredSite::line)
                .toList();
        if (!due.isEmpty()) {
            readers.forEach(reader -> outbox.add(composer.compose(
                    new SwasNoticeMail(reader.to(), reseller.value(), day, due, reader.unsubscribe()))));
        }
    }

    /** Terms may adjoin: what counts is the end of the cover, not that of a term. */
    private Optional<CoveredSite> covered(NoticeRepository.NamedSite site, LocalDate day) {
        return assurance
                .statusOf(site.id(), day)
                .expires()
                .map(until -> new CoveredSite(site.id(), site.name().orElse(""), until));
    }

    private boolean isNew(CoveredSite site, LocalDate day) {
        return NoticeThreshold.latest(day, site.until())
                .filter(threshold -> notices.add(site, threshold, clocks.now()))
                .isPresent();
    }
}
