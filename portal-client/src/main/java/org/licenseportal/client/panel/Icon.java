package org.licenseportal.client.panel;

import static org.licenseportal.client.panel.Element.el;

/** Outlines in a square of 24 by 24. Each repeats what a text beside it says. */
enum Icon {
    ALERT("M12 9v4m0 3.5v.01M10.6 4.3 2.9 17.6A1.6 1.6 0 0 0 4.3 20h15.4a1.6 1.6 0 0 0 1.4-2.4L13.4 4.3a1.6 1.6 0 0 0"
            + "-2.8 0Z"),
    CHECK("m5 12.5 4.5 4.5L19 7.5"),
    CIRCLE("M20 12a8 8 0 1 1-16 0 8 8 0 0 1 16 0Z"),
    CLOCK("M12 7v5l3 2m6-2a9 9 0 1 1-18 0 9 9 0 0 1 18 0Z"),
    CROSS("m6 6 12 12M18 6 6 18"),
    DOWNLOAD("M12 4v12m0 0 5-5m-5 5-5-5M4 15v4a1 1 0 0 0 1 1h14a1 1 0 0 0 1-1v-4"),
    INFO("M12 11v5m0-8.5v.01M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0Z"),
    SYNC("M19.5 10A8 8 0 0 0 5.2 7.8L4 9m0-5v5h5M4.5 14a8 8 0 0 0 14.3 2.2L20 15m0 5v-5h-5");

    private final String outline;

    Icon(String outline) {
        this.outline = outline;
    }

    Element markup() {
        return el("svg.icon", el("path").with("d", outline))
                .with("viewBox", "0 0 24 24")
                .with("aria-hidden", "true");
    }
}
