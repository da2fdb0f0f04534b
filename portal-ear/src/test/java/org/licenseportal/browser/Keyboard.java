package org.licenseportal.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** Somebody at a page without a mouse: gets everywhere by Tab, and does everything by keys. */
final class Keyboard {

    /** More stops than any page has. */
    private static final int MOST_STOPS = 150;

    private final Page page;

    Keyboard(Page page) {
        this.page = page;
    }

    /** Presses Tab until the focus is there. */
    Keyboard to(Locator target) {
        for (int stop = 0; stop < MOST_STOPS && !hasFocus(target); stop++) {
            press("Tab");
        }
        assertThat(target).isFocused();
        return this;
    }

    Keyboard to(String id) {
        return to(page.locator("#" + id));
    }

    private static boolean hasFocus(Locator target) {
        return (boolean) target.evaluate("e => e === document.activeElement");
    }

    Keyboard press(String key) {
        page.keyboard().press(key);
        return this;
    }

    Keyboard type(String text) {
        page.keyboard().type(text);
        return this;
    }

    /** Goes to a field and types. */
    Keyboard fill(String id, String text) {
        return to(id).type(text);
    }

    /** Goes to a list of choices and types what one is called, as browsers understand it. */
    Keyboard choose(String id, String words) {
        to(id).type(words);
        String chosen = (String) page.locator("#" + id).evaluate("e => e.options[e.selectedIndex].text");
        if (!chosen.startsWith(words)) {
            throw new AssertionError("typing '" + words + "' chose '" + chosen + "'");
        }
        return this;
    }
}
