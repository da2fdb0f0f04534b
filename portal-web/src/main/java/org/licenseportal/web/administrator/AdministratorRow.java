package org.licenseportal.web.administrator;

import java.time.ZoneId;
import org.licenseportal.administrator.AdministratorDetails;
import org.licenseportal.administrator.AdministratorState;
import org.licenseportal.web.support.Days;
import org.licenseportal.web.support.Texts;

/**
 * An admin contact in the reader's words.
 *
 * @param contact the identifier of the contact
 * @param name what it is called
 * @param email its address
 * @param state whether it logs in
 * @param look the look of that
 * @param icon the icon of that
 * @param lastLogin when it was here last; empty for never
 * @param act what the button that invites is called; empty where there is nothing to invite to
 */
public record AdministratorRow(
        String contact,
        String name,
        String email,
        String state,
        String look,
        String icon,
        String lastLogin,
        String act) {

    static AdministratorRow of(AdministratorDetails admin, boolean active, Texts texts, ZoneId zone) {
        return new AdministratorRow(
                admin.contact(),
                admin.name(),
                admin.email().value(),
                texts.text("state." + admin.state().word()),
                look(admin.state()),
                icon(admin.state()),
                admin.lastLogin().map(last -> Days.timeOf(last, zone)).orElse(""),
                active ? act(admin.state(), texts) : "");
    }

    private static String act(AdministratorState state, Texts texts) {
        return switch (state) {
            case INVITED -> texts.text("invite.again");
            case NONE -> texts.text("invite.first");
            case ACTIVE, ELSEWHERE -> "";
        };
    }

    private static String look(AdministratorState state) {
        return switch (state) {
            case ACTIVE -> "ok";
            case INVITED, NONE -> "none";
            case ELSEWHERE -> "warn";
        };
    }

    private static String icon(AdministratorState state) {
        return switch (state) {
            case ACTIVE -> "check";
            case INVITED -> "clock";
            case NONE -> "info";
            case ELSEWHERE -> "alert";
        };
    }
}
