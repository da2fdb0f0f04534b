package org.licenseportal.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;

/** What WCAG 2.2 AA asks and a program can see. */
final class Axe {

    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private Axe() {}

    /** The rules that a page breaks, and where. */
    static List<String> violations(Page page) {
        return told(new AxeBuilder(page).withTags(RULES));
    }

    /** Where text does not stand out from what is behind it. */
    static List<String> contrast(Page page) {
        return told(new AxeBuilder(page).withRules(List.of("color-contrast")));
    }

    private static List<String> told(AxeBuilder asked) {
        return asked.analyze().getViolations().stream()
                .map(rule -> rule.getId() + " at "
                        + rule.getNodes().stream()
                                .map(node -> node.getTarget().toString())
                                .toList())
                .toList();
    }
}
