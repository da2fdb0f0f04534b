package org.licenseportal.web.register;

import org.licenseportal.web.support.ProblemNotice;

/**
 * A license to be emailed, or just emailed.
 *
 * @param request the request that the license answers, which the next step sends again
 * @param fileName the name of the license file
 * @param address where it goes, as it was typed
 * @param problem what is wrong; null when the mail is on its way
 */
public record LicenseMailing(String request, String fileName, String address, ProblemNotice problem) {

    /** Request attribute with the mailing that the page is about. */
    static final String ATTRIBUTE = "org.licenseportal.licenseMailing";

    /** Whether the mail is on its way. */
    public boolean sent() {
        return problem == null;
    }
}
