package org.licenseportal.web.site;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.licenseportal.site.SiteListService;
import org.licenseportal.web.support.ActiveUser;
import org.licenseportal.web.support.ListQuery;
import org.licenseportal.web.support.Texts;

/** For how many sites SWAS ends in each of the next twelve months. */
@Named
@RequestScoped
public class RenewalsBacking {

    private static final int MONTHS = 12;

    @Inject
    SiteListService lists;

    @Inject
    ActiveUser activeUser;

    private Map<YearMonth, Long> falling;

    @PostConstruct
    void load() {
        falling = lists.falling(activeUser.reseller(), MONTHS);
    }

    /** The months, in order. */
    public List<MonthBar> getMonths() {
        long longest = Math.max(1, Collections.max(falling.values()));
        return falling.entrySet().stream()
                .map(month -> new MonthBar(
                        SiteWords.month(month.getKey()),
                        month.getValue(),
                        Math.round(100.0 * month.getValue() / longest),
                        ListQuery.of(SiteListQuery.PATH)
                                .with(SiteListQuery.MONTH, month.getKey().toString())
                                .with(SiteListQuery.SWAS, "valid")
                                .address()))
                .toList();
    }

    /** How many there are in all, in words. */
    public String getTotal() {
        long total = falling.values().stream().mapToLong(Long::longValue).sum();
        return Texts.here("sites").text("renewals.total", total);
    }
}
