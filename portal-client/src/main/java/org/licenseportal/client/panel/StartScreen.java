package org.licenseportal.client.panel;

import static org.licenseportal.client.panel.Element.el;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.licenseportal.client.servicelink.FieldMessage;

/** First start: whoever has the code from the agent's log sets the password. */
final class StartScreen {
    static final String PATH = "/start";

    private static final String CODE = "startCode";
    private static final String CHOSEN = "newPassword";
    private static final String AGAIN = "repeated";
    private static final int SHORTEST = 8;

    private final Frame frame;
    private final Login login;

    StartScreen(Frame frame, Login login) {
        this.frame = frame;
        this.login = login;
    }

    Reply show(Visit visit) {
        return login.passwordIsSet()
                ? Reply.seeOther(LoginScreen.PATH)
                : Reply.page(Reply.OK, page(visit, Optional.empty()));
    }

    Reply set(Visit visit) {
        if (login.passwordIsSet()) {
            return Reply.seeOther(LoginScreen.PATH);
        }
        Form form = visit.form();
        List<FieldMessage> wrong = wrong(form);
        if (!wrong.isEmpty()) {
            return refused(visit, Reply.UNPROCESSABLE, wrong);
        }
        return switch (login.byCode(form.text(CODE), form.text(CHOSEN))) {
            case RIGHT -> login.enter(StatusScreen.PATH);
            case WRONG -> refused(visit, Reply.UNPROCESSABLE, List.of(message(CODE, "start.wrong")));
            case TOO_EARLY ->
                refused(
                        visit,
                        Reply.TOO_MANY,
                        List.of(message(CODE, "login.early", Moments.span(login.untilNextTry()))));
        };
    }

    private static List<FieldMessage> wrong(Form form) {
        List<FieldMessage> wrong = new ArrayList<>();
        String chosen = form.text(CHOSEN);
        if (form.text(CODE).isBlank()) {
            wrong.add(message(CODE, "start.codeMissing"));
        }
        if (chosen.codePointCount(0, chosen.length()) < SHORTEST) {
            wrong.add(message(CHOSEN, "start.short", SHORTEST));
        } else if (!chosen.equals(form.text(AGAIN))) {
            wrong.add(message(AGAIN, "start.different"));
        }
        return wrong;
    }

    private static FieldMessage message(String field, String key, Object... values) {
        return new FieldMessage(field, Texts.of(key, values));
    }

    private Reply refused(Visit visit, int status, List<FieldMessage> wrong) {
        return Reply.page(status, page(visit, Optional.of(Told.wrong(PATH, wrong))));
    }

    private String page(Visit visit, Optional<Told> told) {
        Element form = Parts.form(
                PATH,
                visit,
                Field.text(CODE, visit.form().text(CODE))
                        .with("class", "code")
                        .wrong(Page.error(told, CODE))
                        .markup(),
                LoginScreen.keeper(),
                Field.password(CHOSEN, "new-password")
                        .wrong(Page.error(told, CHOSEN))
                        .markup(),
                Field.password(AGAIN, "new-password")
                        .wrong(Page.error(told, AGAIN))
                        .markup(),
                Parts.actions(Parts.button(".primary", "start.button")));
        return frame.bare(Page.of(
                Texts.of("start.title"),
                PATH,
                told,
                el(
                        "div.slim",
                        Parts.head(Texts.of("start.title"), Parts.lede("start.lede")),
                        el("section.card", form.with("class", "stack")).with("aria-label", Texts.of("start.title")),
                        el(
                                "p.muted.small",
                                Texts.words("start.lost"),
                                new Words(" "),
                                el("code", Texts.of("login.command"))))));
    }
}
