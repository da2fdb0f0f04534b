package org.licenseportal.web.vendor;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.licenseportal.kernel.PageRequest;
import org.licenseportal.notification.MailboxService;
import org.licenseportal.order.OrderService;
import org.licenseportal.reseller.ResellerFilter;
import org.licenseportal.reseller.ResellerService;
import org.licenseportal.site.SiteContact;
import org.licenseportal.web.support.Texts;

/** The vendor's first page: how much there is of what, and what waits for somebody. */
@Named
@RequestScoped
public class VendorHomeBacking {

    private static final int SOON = 90;
    private static final String MAILS = "mails";
    private static final String SUSPICIONS = "suspicions";
    private static final Set<String> WAITING = Set.of(MAILS, SUSPICIONS, SiteContact.LOST.word());
    private static final String RESELLERS = "/vendor/resellers";

    @Inject
    ResellerService resellers;

    @Inject
    OrderService orders;

    @Inject
    MailboxService mails;

    @Inject
    SiteCounts sites;

    private List<Count> counts;

    /**
     * A number that leads on.
     *
     * @param key the name of its texts
     * @param number how many there are, in digits
     * @param text what of
     * @param hint what that means
     * @param path where they are; empty where there is no list
     * @param waits whether somebody should look
     */
    public record Count(String key, String number, String text, String hint, String path, boolean waits) {}

    @PostConstruct
    void load() {
        Texts texts = Texts.here("overview");
        long suspended = resellers.count(new ResellerFilter(Optional.empty(), Optional.of(true)));
        counts = List.of(
                count(texts, MAILS, mails.deadCount(), "/vendor/mails"),
                count(texts, SUSPICIONS, sites.suspicious(), "/vendor/suspicions"),
                contact(texts, SiteContact.LOST),
                contact(texts, SiteContact.LATE),
                contact(texts, SiteContact.IN_CONTACT),
                contact(texts, SiteContact.NONE),
                count(texts, "ending", sites.ending(SOON), "/vendor/sites?swas=ending-" + SOON),
                count(texts, "orders", orders.placedToday(), "/vendor/orders"),
                count(texts, "resellers", resellers.count(ResellerFilter.ALL), RESELLERS),
                count(texts, "suspended", suspended, RESELLERS + "?state=suspended"));
    }

    private Count contact(Texts texts, SiteContact way) {
        return count(texts, way.word(), sites.standing(way), "/vendor/sites?contact=" + way.word());
    }

    private static Count count(Texts texts, String key, long number, String path) {
        boolean waits = WAITING.contains(key) && number > 0;
        String counted = number < PageRequest.MANY ? Long.toString(number) : texts.text("many");
        return new Count(key, counted, texts.text(key + ".count", number), texts.text(key + ".hint"), path, waits);
    }

    public List<Count> getCounts() {
        return counts;
    }
}
