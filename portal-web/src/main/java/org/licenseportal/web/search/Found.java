package org.licenseportal.web.search;

import java.util.List;

/**
 * What was found of one kind, as the page shows it.
 *
 * @param id tells the section apart
 * @param title what they are
 * @param rows the first of them
 * @param all the address of the list of all of them; empty where these are all
 */
public record Found(String id, String title, List<Row> rows, String all) {

    /**
     * One of them.
     *
     * @param address its page; empty where there is none for this reader
     * @param title its number or address
     * @param about what else it is called; may be empty
     */
    public record Row(String address, String title, String about) {}
}
