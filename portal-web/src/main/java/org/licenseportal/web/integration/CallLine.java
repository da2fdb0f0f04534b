package org.licenseportal.web.integration;

/**
 * A call of an endpoint in the reader's words.
 *
 * @param id what its button sends
 * @param event what it told
 * @param when when there was something to tell
 * @param state where it stands
 * @param look the look of that
 * @param icon the icon of that
 * @param tries how often it was tried
 * @param result what came of the last try
 * @param next when it is tried next; empty when it is not
 * @param ended whether it can be made again
 */
public record CallLine(
        String id,
        String event,
        String when,
        String state,
        String look,
        String icon,
        String tries,
        String result,
        String next,
        boolean ended) {}
