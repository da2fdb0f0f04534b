package org.licenseportal.client.panel;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Every address of the panel. */
final class Routes {
    /** A license file has 64 KiB at most; around it stand the lines of the form. */
    private static final int LICENSE_BYTES = 72 * 1024;

    private static final Set<String> PAGES = Set.of(
            StatusScreen.PATH, ActivationScreen.PATH, FileScreen.PATH, DeactivationScreen.PATH, EmergencyScreen.PATH);

    private Routes() {}

    static Map<String, Route> of(Inside inside, Login login) {
        Map<String, Route> routes = new HashMap<>(open(inside.frame(), login));
        StatusScreen status = new StatusScreen(inside);
        ActivationScreen activation = new ActivationScreen(inside);
        FileScreen file = new FileScreen(inside);
        DeactivationScreen deactivation = new DeactivationScreen(inside);
        EmergencyScreen emergency = new EmergencyScreen(inside);
        routes.put("/", Route.page(visit -> Reply.seeOther(StatusScreen.PATH)));
        routes.put(StatusScreen.PATH, Route.page(status::show));
        routes.put(StatusScreen.SYNC, Route.action(status::sync));
        routes.put(ActivationScreen.PATH, Route.form(activation::show, activation::activate));
        routes.put(ActivationScreen.REQUEST, Route.action(activation::request));
        routes.put(FileScreen.PATH, Route.page(file::show));
        routes.put(FileScreen.REQUEST, Route.form(file::download, file::request));
        routes.put(FileScreen.QR, Route.page(file::qr));
        routes.put(FileScreen.LICENSE, Route.action(file::load).upTo(LICENSE_BYTES));
        routes.put(DeactivationScreen.PATH, Route.form(deactivation::show, deactivation::deactivate));
        routes.put(DeactivationScreen.REQUEST, Route.action(deactivation::request));
        routes.put(EmergencyScreen.PATH, Route.form(emergency::show, emergency::online));
        routes.put(EmergencyScreen.REQUEST, Route.action(emergency::request));
        routes.put(EmergencyScreen.CODE, Route.action(emergency::byCode));
        return routes;
    }

    private static Map<String, Route> open(Frame frame, Login login) {
        LoginScreen door = new LoginScreen(frame, login);
        StartScreen start = new StartScreen(frame, login);
        return Map.of(
                LoginScreen.PATH,
                Route.form(door::show, door::logIn).forEverybody(),
                LoginScreen.LEAVE,
                Route.action(door::logOut).forEverybody(),
                StartScreen.PATH,
                Route.form(start::show, start::set).forEverybody(),
                Assets.STYLES.path(),
                Route.page(Assets.STYLES::reply).forEverybody(),
                Assets.ICON.path(),
                Route.page(Assets.ICON::reply).forEverybody());
    }

    /** Where to go after the login: a page of the panel, whatever the address said. */
    static String knownPage(String wanted) {
        return PAGES.contains(wanted) ? wanted : StatusScreen.PATH;
    }
}
