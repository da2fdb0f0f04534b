package org.licenseportal.servicelink;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.licenseportal.assurance.AssuranceStatus;
import org.licenseportal.site.Entitlement;
import org.licenseportal.site.SiteRegistration;

/**
 * What a license gave an installation, as far as it can change from one license to the next.
 *
 * @param version the newest version that it may run
 * @param swas how it stands with its SWAS, as {@code valid}
 * @param covered the last day of its SWAS, to come or gone; empty when it never had any
 * @param features how many of each feature it may use, by code
 */
public record Delivery(String version, String swas, Optional<LocalDate> covered, Map<String, Long> features) {

    /** What an installation has before its first license. */
    static final Delivery NOTHING = new Delivery("", "none", Optional.empty(), Map.of());

    private static final String SEPARATOR = "|";

    /** What the database keeps at most. */
    static final int LONGEST = 20_000;

    /** Kept in the place of what is longer: some hundred features. What it changed is not known then. */
    private static final String TOO_LONG = "too long";

    /** Version, SWAS and its last day stand before the features. */
    private static final int FIXED_PARTS = 3;

    /** Keeps its own copy of the features, sorted. */
    public Delivery {
        features = Collections.unmodifiableMap(new TreeMap<>(features));
    }

    /** What a license of this site says; of a site that was given back, nothing is left to use. */
    public static Delivery of(SiteRegistration site, List<Entitlement> entitlements, AssuranceStatus assurance) {
        Stream<Entitlement> usable = site.activated() ? entitlements.stream() : Stream.empty();
        return new Delivery(
                site.licensedVersion().value(),
                assurance.status().name().toLowerCase(Locale.ROOT),
                assurance.expires(),
                usable.collect(Collectors.toMap(line -> line.feature().value(), Entitlement::quantity)));
    }

    /** What is other than in the license before. */
    List<DeliveryChange> since(Delivery earlier) {
        List<DeliveryChange> changes = new ArrayList<>();
        TreeSet<String> codes = new TreeSet<>(features.keySet());
        codes.addAll(earlier.features.keySet());
        for (String code : codes) {
            add(changes, DeliveryChange.feature(code, earlier.quantity(code), quantity(code)));
        }
        add(changes, DeliveryChange.of(DeliveryChange.Kind.VERSION, earlier.version, version));
        add(changes, DeliveryChange.of(DeliveryChange.Kind.SWAS, earlier.assurance(), assurance()));
        return changes;
    }

    private static void add(List<DeliveryChange> changes, DeliveryChange change) {
        if (!change.before().equals(change.after())) {
            changes.add(change);
        }
    }

    /** SWAS as {@code valid 2027-02-28}, or {@code none}. */
    private String assurance() {
        return covered.map(day -> swas + " " + day).orElse(swas);
    }

    private Optional<String> quantity(String code) {
        return Optional.ofNullable(features.get(code)).map(String::valueOf);
    }

    /** As the database keeps it: {@code 5.0|valid|2027-02-28|outlook=10|professional=1}; a mark if it is too long. */
    String text() {
        String all = whole();
        return all.length() > LONGEST ? TOO_LONG : all;
    }

    private String whole() {
        return Stream.concat(
                        Stream.of(
                                version, swas, covered.map(LocalDate::toString).orElse("")),
                        features.entrySet().stream().map(feature -> feature.getKey() + "=" + feature.getValue()))
                .collect(Collectors.joining(SEPARATOR));
    }

    /** Reads what {@link #text} gave; empty for the mark. */
    static Optional<Delivery> parse(String text) {
        return text.equals(TOO_LONG) ? Optional.empty() : Optional.of(read(text));
    }

    private static Delivery read(String text) {
        List<String> parts = List.of(text.split(Pattern.quote(SEPARATOR), -1));
        return new Delivery(
                parts.get(0),
                parts.get(1),
                Optional.of(parts.get(2)).filter(day -> !day.isEmpty()).map(LocalDate::parse),
                parts.stream()
                        .skip(FIXED_PARTS)
                        .map(part -> part.split("=", 2))
                        .collect(Collectors.toMap(part -> part[0], part -> Long.valueOf(part[1]))));
    }
}
