package org.licenseportal.web.support;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** A link of the vendor's that stands with the contact details. */
public record VendorLink(String label, String url) {

    /** Setting that holds the links: {@code Label|https://…}, several divided by commas. */
    static final String SETTING = "portal.vendor.links";

    /**
     * Reads the setting.
     *
     * @throws IllegalArgumentException when an entry has no label or its address is not http(s); a script address in a
     *     link would run in every visitor's browser
     */
    static List<VendorLink> listOf(String setting) {
        return Arrays.stream(setting.split(","))
                .filter(entry -> !entry.isBlank())
                .map(VendorLink::of)
                .toList();
    }

    private static VendorLink of(String entry) {
        String[] parts = entry.split("\\|", 2);
        if (parts.length < 2 || parts[0].isBlank()) {
            throw new IllegalArgumentException("\"" + entry.strip() + "\" is not of the form Label|https://address");
        }
        URI address = URI.create(parts[1].strip());
        String scheme = address.getScheme() == null ? "" : address.getScheme().toLowerCase(Locale.ROOT);
        if (!scheme.equals("https") && !scheme.equals("http")) {
            throw new IllegalArgumentException("the address of \"" + parts[0].strip() + "\" is not http or https");
        }
        return new VendorLink(parts[0].strip(), address.toString());
    }
}
