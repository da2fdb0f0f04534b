package org.licenseportal.client.servicelink.state;

import jakarta.json.JsonObject;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.licenseportal.client.format.JsonMembers;
import org.licenseportal.client.servicelink.state.Settings.Hardware;
import org.licenseportal.client.servicelink.state.Settings.Hook;
import org.licenseportal.client.servicelink.state.Settings.Installed;
import org.licenseportal.client.servicelink.state.Settings.Network;
import org.licenseportal.client.servicelink.state.Settings.Timing;

/** Settings as JSON, {@code settings.json}, for people too. */
public final class SettingsJson {
    private SettingsJson() {}

    /**
     * @param settings of an agent
     * @return they
     */
    public static JsonObject of(Settings settings) {
        JsonDraft draft = new JsonDraft()
                .put("root", settings.root())
                .text("product", settings.installed().map(Installed::product))
                .text("version", settings.installed().map(Installed::version))
                .text("amcServer", settings.network().amcServer())
                .text("authority", settings.network().authority())
                .put("allowHttp", settings.network().allowHttp())
                .put("syncEvery", settings.timing().every().toString())
                .put("majorAfter", settings.timing().majorAfter())
                .put("grace", settings.timing().grace().toString())
                .text("webhook", settings.hook().webhook())
                .text("command", settings.hook().command())
                .text("hardwareId", settings.hardware().id());
        return draft.texts("components", settings.hardware().components()).done();
    }

    static Settings settings(JsonMembers json) {
        Optional<Installed> installed =
                json.text("product").map(product -> new Installed(product, json.requiredText("version")));
        Timing standard = Timing.STANDARD;
        return new Settings(
                json.requiredText("root"),
                installed,
                new Network(
                        json.text("amcServer"),
                        JsonParts.read(json.text("authority"), Path::of),
                        json.flag("allowHttp")),
                new Timing(
                        JsonParts.duration(json, "syncEvery").orElse(standard.every()),
                        json.number("majorAfter").map(Math::toIntExact).orElse(standard.majorAfter()),
                        JsonParts.duration(json, "grace").orElse(standard.grace())),
                new Hook(
                        JsonParts.read(json.text("webhook"), URI::create),
                        JsonParts.read(json.text("command"), Path::of)),
                new Hardware(
                        json.text("hardwareId"),
                        json.members("components").map(JsonParts::texts).orElse(Map.of())));
    }
}
