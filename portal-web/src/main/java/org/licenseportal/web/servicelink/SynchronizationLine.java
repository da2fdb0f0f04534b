package org.licenseportal.web.servicelink;

import java.util.List;

/**
 * A request in the reader's words.
 *
 * @param time when, in the reader's time zone
 * @param instant when, for machines
 * @param operation what it asked for
 * @param look how its result looks: a class of the style sheet
 * @param icon the icon beside it
 * @param result what became of it
 * @param page the page that explains a refusal; empty for none
 * @param changes what the license says otherwise than the one before
 * @param note what is to be said where no change can be told
 * @param license the number of the license that it got; empty for none
 * @param held the number of the license that it said it had; empty for none
 * @param server the license server that it asked
 * @param address where it came from
 * @param machine the program, its version, and its clock, each in words
 */
public record SynchronizationLine(
        String time,
        String instant,
        String operation,
        String look,
        String icon,
        String result,
        String page,
        List<ChangeLine> changes,
        String note,
        String license,
        String held,
        String server,
        String address,
        List<String> machine) {

    /**
     * One thing that a license says otherwise.
     *
     * @param label what it is about
     * @param before how it was; empty when there was nothing
     * @param after how it is; empty when there is nothing any more
     */
    public record ChangeLine(String label, String before, String after) {}
}
