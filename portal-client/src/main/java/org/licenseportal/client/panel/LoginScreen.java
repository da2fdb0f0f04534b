package org.licenseportal.client.panel;

import static org.licenseportal.client.panel.Element.el;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.licenseportal.client.servicelink.FieldMessage;

/** Log in by the panel's password. */
final class LoginScreen {
    static final String PATH = "/login";
    static final String LEAVE = "/logout";

    private static final String PASSWORD = "password";
    private static final Set<String> WHY = Set.of("ended", "left");

    private final Frame frame;
    private final Login login;

    LoginScreen(Frame frame, Login login) {
        this.frame = frame;
        this.login = login;
    }

    Reply show(Visit visit) {
        if (!login.passwordIsSet()) {
            return Reply.seeOther(StartScreen.PATH);
        }
        return Reply.page(Reply.OK, page(visit, Optional.empty()));
    }

    Reply logIn(Visit visit) {
        return switch (login.byPassword(visit.form().text(PASSWORD))) {
            case RIGHT -> login.enter(Routes.knownPage(visit.form().text("to")));
            case WRONG -> refused(visit, Reply.UNPROCESSABLE, Texts.of("login.wrong"));
            case TOO_EARLY -> tooEarly(visit);
        };
    }

    Reply logOut(Visit visit) {
        return login.leave(visit);
    }

    private Reply tooEarly(Visit visit) {
        Duration rest = login.untilNextTry();
        return refused(visit, Reply.TOO_MANY, Texts.of("login.early", Moments.span(rest)))
                .with("Retry-After", String.valueOf(rest.toSeconds() + 1));
    }

    private Reply refused(Visit visit, int status, String message) {
        Told told = Told.wrong(PATH, List.of(new FieldMessage(PASSWORD, message)));
        return Reply.page(status, page(visit, Optional.of(told)));
    }

    private String page(Visit visit, Optional<Told> told) {
        String to = visit.query("to").isEmpty() ? visit.form().text("to") : visit.query("to");
        Optional<Markup> why = Optional.of(visit.query("why"))
                .filter(WHY::contains)
                .map(word -> el("div.notice", Icon.INFO.markup(), Parts.text("login." + word))
                        .with("role", "status"));
        Element form = Parts.form(
                PATH,
                visit,
                el("input").with("type", "hidden").with("name", "to").with("value", Routes.knownPage(to)),
                keeper(),
                password(told).markup(),
                Parts.actions(Parts.button(".primary", "login.button")));
        return frame.bare(Page.of(
                Texts.of("login.title"),
                PATH,
                told,
                el(
                        "div.slim",
                        Markup.maybe(why),
                        Parts.head(Texts.of("login.title"), Parts.lede("login.lede")),
                        el("section.card", form.with("class", "stack")).with("aria-label", Texts.of("login.title")),
                        el(
                                "p.muted.small",
                                Texts.words("login.forgotten"),
                                new Words(" "),
                                el("code", Texts.of("login.command"))))));
    }

    /** Has the focus, unless there is a problem to be heard first. */
    private static Field password(Optional<Told> told) {
        Field field = Field.password(PASSWORD, "current-password").wrong(Page.error(told, PASSWORD));
        return told.isPresent() ? field : field.with("autofocus", "");
    }

    /** There are no users; but what keeps passwords wants to know whose it is. */
    static Element keeper() {
        return el("input")
                .with("type", "text")
                .with("name", "username")
                .with("autocomplete", "username")
                .with("value", Texts.of("login.name"))
                .flag("readonly", true)
                .flag("hidden", true);
    }
}
