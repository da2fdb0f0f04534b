package org.licenseportal.web.site;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.licenseportal.catalog.ProductCode;
import org.licenseportal.site.ProductVersion;
import org.licenseportal.site.SiteContact;
import org.licenseportal.site.SiteCover;
import org.licenseportal.site.SiteFilter;
import org.licenseportal.site.SiteOrder;
import org.licenseportal.site.SiteSort;
import org.licenseportal.site.SiteVersion;
import org.licenseportal.web.support.ListQuery;

/**
 * The address of the list of sites (SITE-2).
 *
 * @param list what it says
 */
public record SiteListQuery(ListQuery list) {

    static final String PATH = "/sites";
    static final String TEXT = "q";
    static final String VERSION = "version";
    static final String SWAS = "swas";
    static final String REGISTRATION = "registration";
    static final String MONTH = "month";
    static final String CONTACT = "contact";

    static final String BELOW_LATEST = "below-latest";
    static final String ENDING = "ending-";
    static final String REGISTERED = "registered";
    static final String UNREGISTERED = "unregistered";

    /** How the list is sorted when nobody asks: the newest site first. */
    static final String NORMAL = "-id";

    private static final Map<String, SiteSort> COLUMNS =
            Map.of("id", SiteSort.ID, "name", SiteSort.NAME, "version", SiteSort.VERSION, "swas", SiteSort.COVER);

    private static final Pattern DAYS = Pattern.compile(ENDING + "([0-9]{1,4})");

    /** Reads what an address says. */
    public static SiteListQuery read(Map<String, String> parameters) {
        return new SiteListQuery(
                ListQuery.read(PATH, parameters, List.of(TEXT, VERSION, SWAS, CONTACT, REGISTRATION, MONTH)));
    }

    /** What the list shows; nothing fits to a value that cannot be, which {@link #impossible} tells. */
    public SiteFilter filter() {
        return SiteFilter.ALL
                .withText(list.filter(TEXT))
                .withVersion(version())
                .withUpgradable(
                        list.filter(VERSION).filter(BELOW_LATEST::equals).isPresent())
                .withCover(cover().map(Set::of).orElse(Set.of()))
                .withEndingWithin(days())
                .withEndingIn(month())
                .withContact(contact())
                .withRegistered(registered());
    }

    /** How it is sorted; by the newest when the address says nothing that can be. */
    public SiteOrder order() {
        String column = list.sort().orElse(NORMAL);
        boolean descending = column.startsWith("-");
        return Optional.ofNullable(COLUMNS.get(descending ? column.substring(1) : column))
                .map(sort -> new SiteOrder(sort, descending))
                .orElse(SiteOrder.NEWEST);
    }

    /** Whether a filter is set to what no site can have. */
    public boolean impossible() {
        return cannotBe(VERSION, version().isPresent() || filter().upgradable())
                || cannotBe(SWAS, cover().isPresent() || days().isPresent())
                || cannotBe(CONTACT, !contact().isEmpty())
                || cannotBe(REGISTRATION, registered().isPresent())
                || cannotBe(MONTH, month().isPresent());
    }

    private boolean cannotBe(String name, boolean read) {
        return list.filter(name).isPresent() && !read;
    }

    /** In how many days SWAS ends at most, where the address says so. */
    OptionalInt days() {
        return list.filter(SWAS)
                .map(DAYS::matcher)
                .filter(found -> found.matches() && Integer.parseInt(found.group(1)) <= SiteFilter.MOST_DAYS)
                .map(found -> OptionalInt.of(Integer.parseInt(found.group(1))))
                .orElse(OptionalInt.empty());
    }

    /** The month in which SWAS ends, where the address says so. */
    Optional<YearMonth> month() {
        try {
            return list.filter(MONTH).filter(text -> text.length() == 7).map(YearMonth::parse);
        } catch (DateTimeException noMonth) {
            return Optional.empty();
        }
    }

    private Optional<SiteVersion> version() {
        return list.filter(VERSION)
                .map(text -> text.split(" ", 2))
                .filter(parts -> parts.length == 2)
                .flatMap(parts -> ProductCode.parse(parts[0]).flatMap(product -> ProductVersion.parse(parts[1])
                        .map(version -> new SiteVersion(product, version))));
    }

    private Optional<SiteCover> cover() {
        return list.filter(SWAS).flatMap(SiteCover::parse);
    }

    /** One way to stand with the license server, or several; none when one of them cannot be. */
    private Set<SiteContact> contact() {
        List<Optional<SiteContact>> ways = list.filter(CONTACT).stream()
                .flatMap(text -> Arrays.stream(text.split(",", -1)))
                .map(SiteContact::parse)
                .toList();
        return ways.contains(Optional.<SiteContact>empty())
                ? Set.of()
                : ways.stream().flatMap(Optional::stream).collect(Collectors.toSet());
    }

    private Optional<Boolean> registered() {
        return switch (list.filter(REGISTRATION).orElse("")) {
            case REGISTERED -> Optional.of(true);
            case UNREGISTERED -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    /** How an address says a version. */
    static String word(SiteVersion version) {
        return version.product() + " " + version.version();
    }
}
