package org.licenseportal.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.Set;

/** The packages that the rules of the whole name. */
final class Packages {

    /** What is above all. */
    static final String PRODUCT = "org.licenseportal";

    /** Where the violations are that prove the rules. */
    static final String PLANTED = PRODUCT + ".architecture.planted";

    /** The pages: one package, a slice, for each. */
    static final String WEB = "web";

    /** The resources of the API. */
    static final String API = "api";

    /** The library and command line for installations, which knows nothing of the server. */
    static final String CLIENT = "client";

    /** Where the jar of the client keeps the libraries that it brings along: not our code. */
    static final String LIBRARIES_INSIDE = "/client/inside/";

    /** What every feature may use. */
    static final String KERNEL = "kernel";

    /** The two classes that read the time: the server's, and that of the command line. */
    static final Set<String> CLOCKS = Set.of(KERNEL + ".Clocks", CLIENT + ".command.Surroundings");

    /** What every slice may use. */
    static final String SUPPORT = "support";

    /** Slices that may read what belongs to several. */
    static final Set<String> OVERVIEWS = Set.of("dashboard");

    /** The packages that must have classes, or a rule that names them guards nothing. */
    static final List<String> NAMED = List.of(WEB, API, CLIENT, KERNEL, WEB + "." + SUPPORT, API + "." + SUPPORT);

    private Packages() {}

    /** The part of the class's package right below the parent, empty outside of it. */
    static String below(String parent, JavaClass type) {
        String name = type.getPackageName();
        return name.startsWith(parent + ".")
                ? name.substring(parent.length() + 1).split("\\.")[0]
                : "";
    }
}
