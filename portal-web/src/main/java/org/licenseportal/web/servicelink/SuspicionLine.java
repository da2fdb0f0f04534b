package org.licenseportal.web.servicelink;

import java.util.List;
import org.licenseportal.web.support.Fact;

/**
 * A suspicion in the reader's words.
 *
 * @param path the address of its page
 * @param site the site that it is about
 * @param sitePath the address of the site
 * @param reseller whose the site is
 * @param kind what it looks like
 * @param happened what happened
 * @param detail what exactly the request had of its own
 * @param cures what to do, by what it was
 * @param last when it was last seen
 * @param times how often
 * @param open whether nobody has settled it
 * @param seen when, how often and by which machine
 * @param settled how it ended; empty while it is open
 */
public record SuspicionLine(
        String path,
        String site,
        String sitePath,
        String reseller,
        String kind,
        String happened,
        String detail,
        List<String> cures,
        String last,
        long times,
        boolean open,
        List<Fact> seen,
        List<Fact> settled) {}
