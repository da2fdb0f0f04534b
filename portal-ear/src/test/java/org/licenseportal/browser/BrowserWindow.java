package org.licenseportal.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.licenseportal.journey.Stage;

/** A browser window on the portal, with a fresh profile. */
final class BrowserWindow implements AutoCloseable {

    static final int DESKTOP = 1440;
    static final int PHONE = 390;
    /** The narrowest that a page has to fit, in CSS pixels (WCAG 2.2, 1.4.10). */
    static final int NARROWEST = 320;

    private static final int HEIGHT = 900;
    private static final List<String> ARGUMENTS = List.of(
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private static Browser browser;

    private final BrowserContext context;
    private final Page page;
    private final URI portal;
    private final List<String> complaints = new ArrayList<>();

    private BrowserWindow(URI site, Browser.NewContextOptions options) {
        portal = site;
        context = browser().newContext(options);
        page = context.newPage();
        page.onConsoleMessage(message -> complaints.add(message.type() + ": " + message.text()));
        page.onPageError(complaints::add);
    }

    /** A desktop window in the light theme. */
    static BrowserWindow open() {
        return open(DESKTOP, ColorScheme.LIGHT);
    }

    static BrowserWindow open(int width, ColorScheme theme) {
        return at(Stage.DERBY.server().address(), width, theme);
    }

    /** A window on something else than the portal. */
    static BrowserWindow at(URI site, int width, ColorScheme theme) {
        return new BrowserWindow(
                site,
                new Browser.NewContextOptions().setViewportSize(width, HEIGHT).setColorScheme(theme));
    }

    /** A browser in which scripts are switched off. */
    static BrowserWindow withoutScripts() {
        return withoutScriptsAt(Stage.DERBY.server().address());
    }

    /** The same, on something else than the portal. */
    static BrowserWindow withoutScriptsAt(URI site) {
        return new BrowserWindow(site, new Browser.NewContextOptions().setJavaScriptEnabled(false));
    }

    /** One browser for all windows of the test run; it ends with the run. */
    private static synchronized Browser browser() {
        if (browser == null) {
            Map<String, String> environment =
                    installed().isPresent() ? Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1") : Map.of();
            Playwright playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
            BrowserType.LaunchOptions launch = new BrowserType.LaunchOptions().setArgs(ARGUMENTS);
            installed().ifPresent(launch::setExecutablePath);
            browser = playwright.chromium().launch(launch);
        }
        return browser;
    }

    /** The Chromium of the machine; without one Playwright fetches its own. */
    private static Optional<Path> installed() {
        return Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Opens a page of the portal by its path. */
    Page visit(String path) {
        page.navigate(portal + path);
        return page;
    }

    Page page() {
        return page;
    }

    BrowserContext context() {
        return context;
    }

    URI portal() {
        return portal;
    }

    /**
     * What the browser wrote to its console, without the lines that merely repeat an HTTP status or what logging out
     * cleared: violations of the content security policy, failed scripts, unknown headers.
     */
    List<String> complaints() {
        return complaints.stream()
                .filter(complaint -> !complaint.contains("the server responded with a status of"))
                .filter(complaint -> !complaint.startsWith("info: Clear-Site-Data header on"))
                .toList();
    }

    /** How far the page reaches beyond the window, in CSS pixels; 0 when nobody has to scroll sideways. */
    int sidewaysOverflow() {
        return (int) page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
    }

    /** Waits until the element of this ID has the focus: a script gives it, once the page is there. */
    void awaitFocus(String id) {
        PlaywrightAssertions.assertThat(page.locator("#" + id)).isFocused();
    }

    /** The ID of the element that has the focus; empty for none. */
    String focused() {
        return (String) page.evaluate("document.activeElement.id");
    }

    @Override
    public void close() {
        context.close();
    }
}
