package org.licenseportal.notification;

/**
 * How many of some mails did not arrive, or not yet. Those that were sent are not counted: their rows do not stay.
 *
 * @param waiting still to be sent
 * @param dead given up
 * @param kept shown by a demo instead of being sent
 */
public record DeliveryCounts(int waiting, int dead, int kept) {}
