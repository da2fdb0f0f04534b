package org.licenseportal.client.panel;

import static org.licenseportal.client.panel.Element.el;

import java.util.List;
import org.licenseportal.client.servicelink.Alarm;

/** The alarms that stand, each with its cure. */
final class AlarmList {
    private AlarmList() {}

    static Markup of(List<Alarm> alarms, Moments moments) {
        if (alarms.isEmpty()) {
            return Markup.none();
        }
        Element list = el("ul.alarms");
        for (Alarm alarm : alarms) {
            list = list.add(item(alarm, moments));
        }
        return el("section", el("h2.hidden", Texts.of("alarms.title")).with("id", "alarms"), list)
                .with("aria-labelledby", "alarms");
    }

    private static Markup item(Alarm alarm, Moments moments) {
        boolean major = alarm.severity() == Alarm.Severity.MAJOR;
        return el(
                "li." + (major ? "major" : "minor"),
                Parts.pill(major ? "bad" : "warn", Icon.ALERT, Texts.of(major ? "alarms.major" : "alarms.minor")),
                el(
                        "div",
                        el("p.strong", Parts.said(alarm.text())),
                        el("p", Parts.said(alarm.cure())),
                        el("p.small.muted", Texts.words("alarms.since"), new Words(" "), moments.from(alarm.since()))));
    }
}
