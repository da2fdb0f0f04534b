package org.licenseportal.client.panel;

import static org.licenseportal.client.panel.Element.el;

import java.util.List;
import java.util.Optional;

/** What is around every page: the bar with the ways to the others, what the last action came to, the foot. */
final class Frame {
    private static final List<String> PLACES =
            List.of(StatusScreen.PATH, ActivationScreen.PATH, FileScreen.PATH, EmergencyScreen.PATH);

    private final Moments moments;
    private final Work work;

    Frame(Moments moments, Work work) {
        this.moments = moments;
        this.work = work;
    }

    Moments moments() {
        return moments;
    }

    /** A page behind the login. */
    String html(Page page, Visit visit) {
        return whole(page, bar(page, visit), running(page), Texts.words("foot", moments.zone()));
    }

    /** A page for everybody. */
    String bare(Page page) {
        return whole(page, Markup.none(), Markup.none(), Texts.words("foot.bare"));
    }

    private static String whole(Page page, Markup ways, Markup running, Markup foot) {
        Element head = el(
                "header.bar",
                el(
                        "div.wrap",
                        el(
                                        "a.brand",
                                        el("img")
                                                .with("src", Assets.ICON.address())
                                                .with("alt", ""),
                                        el("span", Texts.of("brand")))
                                .with("href", "/"),
                        ways));
        Markup news = Notices.of(page.told(), page.path());
        Element main = el("main", el("div.wrap", running, news, Markup.all(page.content())))
                .with("id", "main");
        Element body = el(
                "body",
                el("a.skip", Texts.of("skip")).with("href", "#main"),
                head,
                main.with("tabindex", "-1"),
                el("footer", el("div.wrap", el("p", foot))));
        StringBuilder html = new StringBuilder("<!DOCTYPE html>\n");
        el("html", head(page), body).with("lang", "en").writeTo(html);
        return html.toString();
    }

    private static Element head(Page page) {
        String title = Texts.of(page.failed() ? "title.failed" : "title", page.title());
        return el(
                "head",
                el("meta").with("charset", "utf-8"),
                el("meta").with("name", "viewport").with("content", "width=device-width, initial-scale=1"),
                el("meta").with("name", "color-scheme").with("content", "light dark"),
                el("title", title),
                el("link").with("rel", "icon").with("href", Assets.ICON.address()),
                el("link").with("rel", "stylesheet").with("href", Assets.STYLES.address()));
    }

    private static Markup bar(Page page, Visit visit) {
        Element places = el("ul");
        for (String path : PLACES) {
            Element way = el("a", Texts.of("place." + path.substring(1))).with("href", path);
            places = places.add(el("li", path.equals(page.path()) ? way.with("aria-current", "page") : way));
        }
        return Markup.all(
                el("nav", places).with("aria-label", Texts.of("places")),
                Parts.form(LoginScreen.LEAVE, visit, el("button.link", Texts.of("leave"))));
    }

    private Markup running(Page page) {
        Optional<Element> notice = work.running().map(running -> el(
                        "div.notice",
                        Icon.CLOCK.markup(),
                        el(
                                "div",
                                el("p", Texts.words("running.since"), new Words(" "), moments.from(running.since())),
                                el("p", el("a", Texts.of("running.again")).with("href", page.path()))))
                .with("role", "status"));
        return Markup.maybe(notice);
    }
}
