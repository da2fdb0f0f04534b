package org.licenseportal.web.order;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.licenseportal.order.OrderedTerm;
import org.licenseportal.site.SiteId;
import org.licenseportal.web.support.FormErrors;
import org.licenseportal.web.support.Posted;
import org.licenseportal.web.support.Texts;

/**
 * For which site and days SWAS is ordered, as it stands in the form. Nothing of it is filled where no SWAS is ordered.
 *
 * @param site the ID of the site
 * @param starts the first day that is covered
 * @param expires the last day that is covered
 */
public record TermForm(String site, String starts, String expires) {

    static final String SITE = "site";

    private static final String STARTS = "starts";
    private static final String EXPIRES = "expires";

    static TermForm of(Posted posted) {
        return new TermForm(posted.one(SITE), posted.one(STARTS), posted.one(EXPIRES));
    }

    boolean filled() {
        return !Stream.of(site, starts, expires).allMatch(String::isEmpty);
    }

    /** Everything that cannot be what the field asks for, after what is wrong before. */
    FormErrors errors(FormErrors before, Texts texts) {
        FormErrors errors = before;
        if (!filled()) {
            return errors;
        }
        Optional<LocalDate> first = OrderedTerm.day(starts);
        Optional<LocalDate> last = OrderedTerm.day(expires);
        if (SiteId.parse(site).isEmpty()) {
            errors = errors.and(SITE, texts.text("term.site.wrong"));
        }
        if (first.isEmpty()) {
            errors = errors.and(STARTS, texts.text("term.starts.wrong"));
        }
        if (last.isEmpty()) {
            errors = errors.and(EXPIRES, texts.text("term.expires.wrong"));
        }
        if (first.isPresent() && last.isPresent() && !OrderedTerm.possible(first.get(), last.get())) {
            errors = errors.and(EXPIRES, texts.text("term.long", OrderedTerm.MOST_DAYS));
        }
        return errors;
    }

    /** The term, once there are no errors; empty where none is filled in. */
    Optional<OrderedTerm> term() {
        return SiteId.parse(site)
                .map(known -> new OrderedTerm(known, LocalDate.parse(starts), LocalDate.parse(expires)));
    }
}
