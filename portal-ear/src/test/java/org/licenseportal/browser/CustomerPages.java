package org.licenseportal.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.util.Locale;
import java.util.regex.Pattern;
import org.licenseportal.journey.Await;
import org.licenseportal.journey.PortalPages;

/** A partner's admin on the pages on which customers are onboarded and looked after. */
final class CustomerPages {

    static final String USER = "admin@northgate.example";
    private static final Pattern ACCOUNT = Pattern.compile(".*/customers/(\\d{9})/.*");
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final BrowserWindow window;
    private final Page page;

    private CustomerPages(BrowserWindow window) {
        this.window = window;
        this.page = window.page();
    }

    /** Logs in. */
    static CustomerPages in(BrowserWindow window) {
        Page page = window.visit("/login");
        page.locator("#email").fill(USER);
        page.locator("#password").fill(PortalPages.PASSWORD);
        page.locator("#submit").click();
        page.waitForURL(address -> !address.endsWith("/login"));
        return new CustomerPages(window);
    }

    Page page() {
        return page;
    }

    /** Creates a customer with all that has to be there; then its step Gateway is open. */
    String create(String name) {
        window.visit("/customers/new");
        page.locator("#name").fill(name);
        page.locator("#country").selectOption("DE");
        page.locator("#street").fill("Quay 1");
        page.locator("#city").fill("Hamburg");
        page.locator("#postalCode").fill("20457");
        page.locator("#supportName-0").fill("Max Main");
        page.locator("#supportEmail-0").fill("max@partner.example");
        page.locator("#supportName-1").fill("Olga Onsite");
        page.locator("#supportEmail-1")
                .fill("olga@" + name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "") + ".example");
        next();
        assertThat(page).hasURL(Pattern.compile("/customers/\\d{9}/onboarding/gateway$"));
        return account();
    }

    /** The account ID in the address. */
    String account() {
        return ACCOUNT.matcher(page.url()).replaceFirst("$1");
    }

    /** Presses what goes on, whatever it is called. */
    void next() {
        page.locator("main button.button-primary[value=next]").click();
    }

    /** Presses what asks the gateway for work, whatever it is called. */
    void ask() {
        page.locator("#work button[type=submit]").click();
    }

    /** Types the code that the gateway shows. */
    void claim(String code) {
        page.locator("#code").fill(code);
        next();
        assertThat(heading()).not().hasText("Claim the gateway");
    }

    /** Says where the PBX is. */
    void enterPbx(int port, String password) {
        page.locator("#host").fill("127.0.0.1");
        page.locator("#port").fill(String.valueOf(port));
        page.locator("#user").fill("gateway");
        page.locator("#password").fill(password);
        next();
        assertThat(heading()).hasText("Connect to the PBX");
    }

    Locator heading() {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
    }

    /** Opens the list of customers with one customer alone. */
    CustomerPages list(String account) {
        window.visit("/customers?q=" + account);
        return this;
    }

    /** The status of the customer whose ID the list was asked for. */
    Locator status() {
        return page.locator("#list tbody tr a.pill");
    }

    /** Reloads the list until the customer has a status. */
    Locator awaitStatus(String account, String text) {
        return awaitStatus(account, text, PATIENCE);
    }

    Locator awaitStatus(String account, String text, Duration patience) {
        Await.until(
                patience,
                () -> list(account).status().innerText().endsWith(text),
                () -> "status is " + status().innerText() + ", not " + text);
        return status();
    }
}
