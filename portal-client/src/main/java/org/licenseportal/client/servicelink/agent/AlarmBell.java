package org.licenseportal.client.servicelink.agent;

import java.util.List;
import org.licenseportal.client.servicelink.Alarm;

/** Is told of every alarm that is raised, becomes worse or better, or is cleared. */
@FunctionalInterface
public interface AlarmBell {

    /** What happened to an alarm. */
    enum Event {
        /** It stands from now on. */
        RAISED,
        /** It stood, with another severity. */
        CHANGED,
        /** It stands no longer. */
        CLEARED
    }

    /**
     * @param event what happened
     * @param alarm to what; when cleared, as it was
     */
    void ring(Event event, Alarm alarm);

    /**
     * Compares and rings.
     *
     * @param before alarms that stood
     * @param after alarms that stand
     */
    default void compare(List<Alarm> before, List<Alarm> after) {
        before.stream().filter(alarm -> !has(after, alarm.code())).forEach(alarm -> ring(Event.CLEARED, alarm));
        for (Alarm alarm : after) {
            if (!has(before, alarm.code())) {
                ring(Event.RAISED, alarm);
            } else if (before.stream().noneMatch(old -> same(old, alarm))) {
                ring(Event.CHANGED, alarm);
            }
        }
    }

    private static boolean has(List<Alarm> alarms, String code) {
        return alarms.stream().anyMatch(alarm -> alarm.code().equals(code));
    }

    private static boolean same(Alarm one, Alarm other) {
        return one.code().equals(other.code()) && one.severity() == other.severity();
    }
}
