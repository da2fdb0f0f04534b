package org.licenseportal.benchmark;

import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** The middle of some measurements, between the least and the greatest. */
record Spread(double median, double least, double greatest) {

    static <T> Spread of(List<T> measured, ToDoubleFunction<T> value) {
        double[] sorted = measured.stream().mapToDouble(value).sorted().toArray();
        int half = sorted.length / 2;
        double median = sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
        return new Spread(median, sorted[0], sorted[sorted.length - 1]);
    }

    /** As {@code 1.25 (1.10..1.31)}, with that many digits after the point. */
    String text(int digits) {
        String number = "%." + digits + "f";
        return String.format(Locale.ROOT, number + " (" + number + ".." + number + ")", median, least, greatest);
    }
}
