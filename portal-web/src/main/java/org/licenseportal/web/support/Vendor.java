package org.licenseportal.web.support;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.licenseportal.kernel.PortalSettings;

/**
 * Whose portal this is: the name and the contact details that stand on every page, from the settings
 * {@code portal.vendor.*}. A demo fills what is not set with details that lead nowhere.
 */
@Named
@ApplicationScoped
public class Vendor {

    private String name;
    private String email;
    private String phone;
    private List<String> addressLines;
    private List<VendorLink> links;
    private Accent accent;

    private final List<String> faults = new ArrayList<>();

    @Inject
    PortalSettings settings;

    @PostConstruct
    void load() {
        read(ConfigProvider.getConfig(), settings.demo());
    }

    void read(Config config, boolean demo) {
        name = text(config, "portal.vendor.name", demo ? "Example Communications" : "License Portal");
        email = text(config, "portal.vendor.email", demo ? "licensing@portal.example" : "");
        phone = text(config, "portal.vendor.phone", demo ? "+1 555 0100" : "");
        String address = text(config, "portal.vendor.address", demo ? "1 Example Street|Springfield" : "");
        addressLines = Arrays.stream(address.split("\\|"))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        links = readLinks(text(config, VendorLink.SETTING, ""));
        accent = new Accent(
                readColor(config, Accent.LIGHT_SETTING, Accent.DEFAULT.light()),
                readColor(config, Accent.DARK_SETTING, Accent.DEFAULT.dark()));
        faults.addAll(accent.faults());
    }

    /** Every setting of the vendor's that cannot be used, by name and reason; empty when the portal may start. */
    List<String> faults() {
        return List.copyOf(faults);
    }

    Accent accent() {
        return accent;
    }

    public String getName() {
        return name;
    }

    /** Email address for support, or empty. */
    public String getEmail() {
        return email;
    }

    /** Phone number as people write it, or empty. */
    public String getPhone() {
        return phone;
    }

    /** The phone number as a {@code tel:} address takes it. */
    public String getPhoneDigits() {
        return phone.replaceAll("[^+0-9]", "");
    }

    public List<String> getAddressLines() {
        return addressLines;
    }

    public List<VendorLink> getLinks() {
        return links;
    }

    /** Whether there is any way to reach the vendor. */
    public boolean isReachable() {
        return !email.isEmpty() || !phone.isEmpty() || !addressLines.isEmpty() || !links.isEmpty();
    }

    private static String text(Config config, String setting, String otherwise) {
        return config.getOptionalValue(setting, String.class)
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .orElse(otherwise);
    }

    private List<VendorLink> readLinks(String setting) {
        try {
            return VendorLink.listOf(setting);
        } catch (IllegalArgumentException unreadable) {
            faults.add(VendorLink.SETTING + ": " + unreadable.getMessage());
            return List.of();
        }
    }

    private Color readColor(Config config, String setting, Color otherwise) {
        try {
            return config.getOptionalValue(setting, String.class)
                    .map(String::strip)
                    .map(Color::of)
                    .orElse(otherwise);
        } catch (IllegalArgumentException unreadable) {
            faults.add(setting + ": " + unreadable.getMessage());
            return otherwise;
        }
    }
}
