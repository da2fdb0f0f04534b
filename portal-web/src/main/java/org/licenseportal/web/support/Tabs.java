package org.licenseportal.web.support;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.licenseportal.access.SignedIn;

/** The tabs of whoever is logged in (RES-3). */
@Named
@RequestScoped
public class Tabs {

    @Inject
    ActiveUser activeUser;

    private List<Item> items;

    /**
     * A tab.
     *
     * @param area the name of its section, as pages give it
     * @param path where it leads
     * @param key the key that leads there after a {@code g}
     * @param text what it is called
     */
    public record Item(String area, String path, String key, String text) {}

    @PostConstruct
    void load() {
        Texts texts = Texts.here("common");
        items = activeUser.signedIn().stream()
                .flatMap(caller -> Arrays.stream(Tab.values()).filter(tab -> open(tab, caller)))
                .map(tab -> caller(tab, texts))
                .toList();
    }

    private static boolean open(Tab tab, SignedIn caller) {
        return Route.match(tab.path())
                .filter(match -> match.parts().isEmpty())
                .filter(match -> match.route().admits(caller))
                .isPresent();
    }

    /** Whoever administers one account has that in the place of the list of customers. */
    private Item caller(Tab tab, Texts texts) {
        return tab == Tab.CUSTOMERS && activeUser.isOfAccount()
                ? new Item(
                        area(tab),
                        tab.path() + "/" + activeUser.getAccountId(),
                        tab.key(),
                        texts.text("tab.administered"))
                : item(tab, texts);
    }

    private static Item item(Tab tab, Texts texts) {
        String area = area(tab);
        return new Item(area, tab.path(), tab.key(), texts.text("tab." + area));
    }

    private static String area(Tab tab) {
        return tab.name().toLowerCase(Locale.ROOT);
    }

    public List<Item> getItems() {
        return items;
    }
}
