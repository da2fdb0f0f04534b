package org.licenseportal.site;

import jakarta.persistence.Query;
import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.licenseportal.kernel.PageRequest;
import org.licenseportal.reseller.ResellerNumber;

/** The conditions of a query on sites, each with its values. It never changes: each step makes a new one. */
final class SiteConditions {

    /** What {@code assured_until} holds while there is no SWAS. */
    static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

    private static final String LIKE = " like ? escape '!'";
    private static final String IMPOSSIBLE = "1 = 0";
    private static final Pattern DIGITS = Pattern.compile("[0-9]+");
    private static final String NINES = "9".repeat(20);

    private final String sql;
    private final List<Object> values;

    private SiteConditions(String sql, List<Object> values) {
        this.sql = sql;
        this.values = values;
    }

    static SiteConditions of(ResellerNumber owner) {
        return new SiteConditions("s.reseller_number = ?", List.of(owner.value()));
    }

    /** The sites of all resellers: for the vendor alone. */
    static SiteConditions ofAll() {
        return new SiteConditions("s.reseller_number is not null", List.of());
    }

    /**
     * What a filter lets through.
     *
     * @param now how the sites stand then counts
     */
    SiteConditions matching(SiteFilter filter, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        return andIf("s.id = ?", filter.site())
                .andIf("s.name_key" + LIKE, filter.name().map(SiteConditions::piece))
                .text(filter.text())
                .andIf("s.product_code = ?", filter.product())
                .andIf("s.licensed_version = ?", filter.version())
                .cover(filter, today)
                .contact(filter, now)
                .registered(filter.registered());
    }

    /** Only sites that are licensed for one of these. */
    SiteConditions licensedFor(Collection<SiteVersion> versions) {
        List<Object> places = new ArrayList<>();
        List<String> any = new ArrayList<>();
        for (SiteVersion version : versions) {
            any.add("s.product_code = ? and s.licensed_version = ?");
            places.add(version.product().value());
            places.add(version.version().value());
        }
        return any.isEmpty() ? and(IMPOSSIBLE) : and("(" + String.join(" or ", any) + ")", places.toArray());
    }

    SiteConditions and(String condition, Object... more) {
        List<Object> all = new ArrayList<>(values);
        Collections.addAll(all, more);
        return new SiteConditions(sql + " and " + condition, List.copyOf(all));
    }

    /** Reads the given columns in an order, at most so many rows; databases plan better when they know how many. */
    String select(String columns, String order, int rows) {
        return "select " + columns + " from site s where " + sql + " order by " + order + PageRequest.fetchFirst(rows);
    }

    /** Counts them, but no further than this: who only wants to know whether there are many need not wait for all. */
    String countUpTo(int most) {
        return "select count(*) from (select s.id from site s where " + sql + PageRequest.fetchFirst(most)
                + ") counted";
    }

    Query bind(Query query) {
        for (int place = 0; place < values.size(); place++) {
            query.setParameter(place + 1, values.get(place));
        }
        return query;
    }

    private SiteConditions andIf(String condition, Optional<?> value) {
        return value.map(there -> and(condition, there.toString())).orElse(this);
    }

    private SiteConditions text(Optional<String> text) {
        return text.map(this::text).orElse(this);
    }

    /** Only digits can begin an ID; they do so within a range of them, for which there is an index. */
    private SiteConditions text(String words) {
        return DIGITS.matcher(words).matches()
                ? and("(s.id between ? and ? or s.name_key" + LIKE + ")", words, words + NINES, piece(words))
                : and("s.name_key" + LIKE, piece(words));
    }

    private SiteConditions ending(LocalDate first, LocalDate last) {
        return and("s.assured_until between ? and ?", Date.valueOf(first), Date.valueOf(last));
    }

    private SiteConditions cover(SiteFilter filter, LocalDate today) {
        SiteConditions inMonth = filter.endingIn()
                .map(month -> ending(month.atDay(1), month.atEndOfMonth()))
                .orElse(this);
        SiteConditions within = filter.endingWithin().isEmpty()
                ? inMonth
                : inMonth.ending(today, today.plusDays(filter.endingWithin().getAsInt()));
        if (filter.cover().isEmpty()) {
            return within;
        }
        List<String> any = new ArrayList<>();
        List<Object> days = new ArrayList<>();
        for (SiteCover way : EnumSet.copyOf(filter.cover())) {
            any.add(
                    switch (way) {
                        case VALID -> "s.assured_until >= ? and s.assured_until < ?";
                        case EXPIRED -> "s.assured_until < ?";
                        case NONE -> "s.assured_until = ?";
                    });
            if (way != SiteCover.NONE) {
                days.add(Date.valueOf(today));
            }
            if (way != SiteCover.EXPIRED) {
                days.add(Date.valueOf(NEVER));
            }
        }
        return within.and("(" + String.join(" or ", any) + ")", days.toArray());
    }

    /** Each way to stand is one stretch of the values of a column, which has an index. */
    private SiteConditions contact(SiteFilter filter, Instant now) {
        if (filter.contact().isEmpty()) {
            return this;
        }
        long late = now.minus(SiteContact.PUNCTUAL).toEpochMilli();
        long lost = now.minus(SiteContact.GIVEN_UP).toEpochMilli();
        List<String> any = new ArrayList<>();
        List<Object> times = new ArrayList<>();
        for (SiteContact way : EnumSet.copyOf(filter.contact())) {
            switch (way) {
                case IN_CONTACT -> {
                    any.add("s.contact_at >= ?");
                    times.add(late);
                }
                case LATE -> {
                    any.add("s.contact_at >= ? and s.contact_at < ?");
                    times.addAll(List.of(lost, late));
                }
                case LOST -> {
                    any.add("s.contact_at > 0 and s.contact_at < ?");
                    times.add(lost);
                }
                case OFFLINE -> any.add("s.contact_at = 0");
                case NONE -> any.add("s.contact_at is null");
            }
        }
        return and("(" + String.join(" or ", any) + ")", times.toArray());
    }

    private SiteConditions registered(Optional<Boolean> wanted) {
        return wanted.map(yes -> yes ? and("s.state in ('registered', 'deactivated')") : and("s.state = 'purchased'"))
                .orElse(this);
    }

    private static String piece(String words) {
        return "%" + words.toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1") + "%";
    }
}
