package org.licenseportal.web.support;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * The files that pages load, under addresses that change with their content, so that browsers may keep them for ever.
 * The vendor's accent is part of the style sheet, because the content security policy allows no style in a page.
 */
@Named
@ApplicationScoped
public class Assets {

    static final String PATH = "/assets/";

    private static final String FOLDER = "/org/licenseportal/web/assets/";
    private static final String LOGO_SETTING = "portal.vendor.logo";
    private static final String SVG = "image/svg+xml";
    private static final Map<String, String> LOGO_TYPES =
            Map.of(".svg", SVG, ".png", "image/png", ".webp", "image/webp", ".jpg", "image/jpeg");

    @Inject
    Vendor vendor;

    private String logoName;
    private Map<String, Asset> assets;

    @PostConstruct
    void load() {
        Optional<Path> logo = ConfigProvider.getConfig()
                .getOptionalValue(LOGO_SETTING, String.class)
                .filter(value -> !value.isBlank())
                .map(Path::of);
        logoName = "logo" + logo.map(Assets::ending).orElse(".svg");
        assets = Map.of(
                "portal.css",
                Asset.of(
                        "text/css;charset=UTF-8",
                        text("portal.css") + vendor.accent().rule()),
                "portal.js",
                Asset.of("text/javascript;charset=UTF-8", text("portal.js")),
                "passkeys.js",
                Asset.of("text/javascript;charset=UTF-8", text("passkeys.js")),
                "icon.svg",
                Asset.of(SVG, text("logo.svg")),
                logoName,
                Asset.of(
                        LOGO_TYPES.get(ending(Path.of(logoName))),
                        logo.map(Assets::read).orElseGet(() -> bytes("logo.svg"))));
    }

    /** The asset of this name and version; empty for any other version, so that no cache keeps the wrong bytes. */
    Optional<Asset> find(String version, String name) {
        return Optional.ofNullable(assets.get(name))
                .filter(asset -> asset.version().equals(version));
    }

    /** Address of the style sheet. */
    public String getStyles() {
        return address("portal.css");
    }

    /** Address of the script. */
    public String getScript() {
        return address("portal.js");
    }

    /** Address of the script for passkeys. */
    public String getPasskeys() {
        return address("passkeys.js");
    }

    /** Address of the icon in the browser's tab. */
    public String getIcon() {
        return address("icon.svg");
    }

    /** Address of the vendor's logo. */
    public String getLogo() {
        return address(logoName);
    }

    private String address(String name) {
        return PATH + assets.get(name).version() + "/" + name;
    }

    private static String text(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String name) {
        try (InputStream file = Assets.class.getResourceAsStream(FOLDER + name)) {
            return file.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read " + FOLDER + name, unreadable);
        }
    }

    private static byte[] read(Path logo) {
        try {
            return Files.readAllBytes(logo);
        } catch (IOException unreadable) {
            throw new IllegalStateException(LOGO_SETTING + ": cannot read " + logo, unreadable);
        }
    }

    private static String ending(Path file) {
        String name = file.toString();
        String ending = name.substring(Math.max(0, name.lastIndexOf('.')));
        if (!LOGO_TYPES.containsKey(ending)) {
            throw new IllegalStateException(
                    LOGO_SETTING + ": " + file + " does not end in one of " + LOGO_TYPES.keySet());
        }
        return ending;
    }
}
