package org.licenseportal.notification;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.licenseportal.kernel.PortalSettings;

/**
 * In whose name mails are written, and where links in them lead: the settings {@code portal.vendor.*} and
 * {@code portal.public.url}. A demo fills what is not set with details that lead nowhere.
 */
@ApplicationScoped
public class Letterhead {

    private String name = "License Portal";
    private String email = "";
    private String phone = "";
    private List<String> addressLines = List.of();
    private String portal = "http://localhost:8080";

    @Inject
    PortalSettings settings;

    @PostConstruct
    void load() {
        read(ConfigProvider.getConfig(), settings.demo());
    }

    void read(Config config, boolean demo) {
        portal = text(config, "portal.public.url", portal).replaceAll("/$", "");
        name = text(config, "portal.vendor.name", demo ? "Example Communications" : name);
        email = text(config, "portal.vendor.email", demo ? "licensing@portal.example" : email);
        phone = text(config, "portal.vendor.phone", demo ? "+1 555 0100" : phone);
        addressLines = Arrays.stream(text(config, "portal.vendor.address", demo ? "1 Example Street|Springfield" : "")
                        .split("\\|"))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** The vendor's name. */
    public String name() {
        return name;
    }

    /** Email address for support, or empty. */
    public String email() {
        return email;
    }

    /** Phone number as people write it, or empty. */
    public String phone() {
        return phone;
    }

    /** The vendor's address, line by line; may be empty. */
    public List<String> addressLines() {
        return addressLines;
    }

    /** The address of the portal, without a slash at the end. */
    public String portal() {
        return portal;
    }

    private static String text(Config config, String setting, String otherwise) {
        return config.getOptionalValue(setting, String.class)
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .orElse(otherwise);
    }
}
