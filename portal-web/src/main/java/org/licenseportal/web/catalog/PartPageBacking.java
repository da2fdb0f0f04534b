package org.licenseportal.web.catalog;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.licenseportal.catalog.CatalogService;
import org.licenseportal.catalog.FeatureDetails;
import org.licenseportal.catalog.PartNumber;
import org.licenseportal.catalog.PartService;
import org.licenseportal.catalog.PartVersion;
import org.licenseportal.web.support.ActiveUser;
import org.licenseportal.web.support.Days;
import org.licenseportal.web.support.PathParts;
import org.licenseportal.web.support.Redirects;
import org.licenseportal.web.support.Texts;

/** One part, and what it was before. */
@Named
@RequestScoped
public class PartPageBacking {

    @Inject
    PartService parts;

    @Inject
    CatalogService catalog;

    @Inject
    ActiveUser activeUser;

    @Inject
    PathParts path;

    private PartRow part;
    private List<Version> versions = List.of();

    /**
     * A version of the part.
     *
     * @param content what it was
     * @param since since when; empty where nobody noted that
     * @param until until when; empty while it is current
     */
    public record Version(PartRow content, String since, String until) {}

    @PostConstruct
    void load() {
        Texts texts = Texts.here("parts");
        Optional<PartVersion> found = PartNumber.parse(path.get("partNumber")).flatMap(parts::find);
        Map<String, String> names = catalog.features().stream()
                .collect(Collectors.toMap(feature -> feature.code().value(), FeatureDetails::name));
        part = found.map(known -> PartRow.of(known, names, texts)).orElse(null);
        versions = found.map(PartVersion::number).map(parts::earlier).orElse(List.of()).stream()
                .map(earlier -> version(earlier, PartRow.of(earlier, names, texts)))
                .toList();
    }

    private Version version(PartVersion version, PartRow content) {
        return new Version(
                content,
                version.since()
                        .map(since -> Days.timeOf(since, activeUser.zone()))
                        .orElse(""),
                version.until()
                        .map(until -> Days.timeOf(until, activeUser.zone()))
                        .orElse(""));
    }

    /** A part that does not exist has no page. */
    public void check() {
        if (part == null) {
            Redirects.notFound();
        }
    }

    /** The part; null when there is none. */
    public PartRow getPart() {
        return part;
    }

    /** What it was before, the latest first. */
    public List<Version> getVersions() {
        return versions;
    }
}
