package org.licenseportal.client.servicelink;

/** What became of a wish for an offline request. */
public sealed interface OfflineAnswer {

    /**
     * Made, and kept as pending.
     *
     * @param request to carry away
     */
    record Made(OfflineRequest request) implements OfflineAnswer {}

    /**
     * Not made.
     *
     * @param why with the fields concerned
     */
    record NotMade(Outcome.Refused why) implements OfflineAnswer {}
}
