package org.licenseportal.demo;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Which sites the demo has. */
final class DemoSites {

    /** The first of those that are made up. */
    static final int FIRST_MADE_UP = 18430;

    /** The site that its license server knows by an Application Record ID. */
    static final int WITH_APPLICATION_RECORD_ID = 18440;

    /** The site that its license server knows by a ServiceLink ID. */
    static final int WITH_SERVICE_LINK_ID = 18441;

    private static final int MADE_UP = 60;
    private static final List<String> VERSIONS = List.of("5.0", "5.0", "4.3", "5.0", "4.2");

    /** Days until the SWAS ends, by turns: valid, ending soon, ending today, ended yesterday, ended long ago. */
    private static final int[] ASSURANCE = {340, 12, 95, -40, 0, 210, -1, 29, 61, -400};

    private DemoSites() {}

    static List<DemoSite> all() {
        return Stream.of(northgates(), madeUp(), southgates(), stocked())
                .flatMap(List::stream)
                .toList();
    }

    /** Those that the vendor's documents show; SWAS dates spread around the first start. */
    private static List<DemoSite> northgates() {
        return List.of(
                DemoSite.registered(18429, "Riverside Clinic", "5.0").assuredFor(160),
                DemoSite.registered(18428, "Market Square Dental", "5.0").assuredFor(75),
                DemoSite.purchased(18425, DemoCatalog.NORTHGATE, "5.0").assuredFor(25),
                DemoSite.registered(18424, "Old Brewery Offices", "5.0"),
                DemoSite.registered(18423, "St Mary's Primary School", "4.3").assuredFor(5),
                DemoSite.purchased(18422, DemoCatalog.NORTHGATE, "4.3").assuredFor(200),
                DemoSite.registered(18415, "Millbrook Garden Centre", "4.3"),
                DemoSite.registered(18414, "Kingsway Solicitors", "5.0").assuredFor(-20),
                DemoSite.registered(18413, "Fenwick Engineering", "4.3"),
                DemoSite.registered(18412, "Harbour View Hotel", "5.0").assuredFor(330));
    }

    private static List<DemoSite> madeUp() {
        return IntStream.range(0, MADE_UP).mapToObj(DemoSites::madeUp).toList();
    }

    private static DemoSite madeUp(int number) {
        int id = FIRST_MADE_UP + number;
        if (id == WITH_APPLICATION_RECORD_ID) {
            return DemoSite.registered(id, "Northgate Showroom (MiVoice Business)", "5.0")
                    .assuredFor(120);
        }
        if (id == WITH_SERVICE_LINK_ID) {
            return DemoSite.registered(id, "Northgate Warehouse (MiVoice MX-ONE)", "5.0")
                    .assuredFor(18);
        }
        String version = VERSIONS.get(number % VERSIONS.size());
        DemoSite site = number % 6 == 5
                ? DemoSite.purchased(id, DemoCatalog.NORTHGATE, version)
                : DemoSite.registered(id, DemoNames.of(number), version).with(machine(number));
        return number % 4 == 1 ? site : site.assuredFor(ASSURANCE[number % ASSURANCE.length]);
    }

    /** The last few have been in use; all others are free to be activated. */
    private static DemoSite.Machine machine(int number) {
        if (number >= MADE_UP - 3) {
            return DemoSite.Machine.DEACTIVATED;
        }
        return number >= MADE_UP - 8 ? DemoSite.Machine.ACTIVATED : DemoSite.Machine.NONE;
    }

    private static List<DemoSite> southgates() {
        return IntStream.rangeClosed(18500, 18519)
                .mapToObj(id -> DemoSite.purchased(id, DemoCatalog.SOUTHGATE, "5.0"))
                .toList();
    }

    private static List<DemoSite> stocked() {
        return IntStream.rangeClosed(19000, 19499).mapToObj(DemoSite::stocked).toList();
    }
}
