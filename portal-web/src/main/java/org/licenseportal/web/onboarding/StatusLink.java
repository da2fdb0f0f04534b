package org.licenseportal.web.onboarding;

import org.licenseportal.customer.AccountId;
import org.licenseportal.onboarding.OnboardingStatus;
import org.licenseportal.onboarding.StatusCode;
import org.licenseportal.onboarding.StatusTone;
import org.licenseportal.web.support.Texts;

/**
 * A status in the reader's words, and where it leads (DASH-3): what is next to its step, what is wrong to the page that
 * helps, and all else to the account.
 *
 * @param kind what it asks of its reader, in a word or two; empty where the status says that itself
 * @param text the status
 * @param look how it looks: a class of the style sheet
 * @param icon its icon
 * @param path where it leads
 */
public record StatusLink(String kind, String text, String look, String icon, String path) {

    static StatusLink of(AccountId id, OnboardingStatus status, Texts texts) {
        StatusCode code = status.code();
        return new StatusLink(
                kind(code.tone(), texts),
                texts.text("status." + code.word()),
                look(code.tone()),
                icon(code.tone()),
                path(id, status));
    }

    /** The status with what it asks, as {@code Next step: Gateway}. */
    public String words() {
        return kind.isEmpty() ? text : kind + ": " + text;
    }

    private static String kind(StatusTone tone, Texts texts) {
        return tone == StatusTone.NEXT || tone == StatusTone.ERROR ? texts.text("tone." + tone.word()) : "";
    }

    /** The page of an account, or the step where its onboarding goes on. */
    static String home(AccountId id, OnboardingStatus status) {
        return status.code().tone() == StatusTone.NEXT
                ? step(id, status.current().word())
                : account(id);
    }

    static String account(AccountId id) {
        return "/customers/" + id;
    }

    static String step(AccountId id, String step) {
        return account(id) + "/onboarding/" + step;
    }

    private static String path(AccountId id, OnboardingStatus status) {
        return switch (status.code().tone()) {
            case NEXT, COMPLETE -> step(id, status.current().word());
            case ERROR -> "/problems/" + status.code().word() + "?account=" + id;
            case WORKING, OFF -> account(id);
        };
    }

    private static String look(StatusTone tone) {
        return switch (tone) {
            case NEXT, WORKING -> "next";
            case ERROR -> "bad";
            case COMPLETE -> "ok";
            case OFF -> "none";
        };
    }

    private static String icon(StatusTone tone) {
        return switch (tone) {
            case NEXT -> "next";
            case WORKING -> "clock";
            case ERROR -> "alert";
            case COMPLETE -> "check";
            case OFF -> "circle";
        };
    }
}
