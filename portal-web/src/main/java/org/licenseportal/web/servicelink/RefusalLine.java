package org.licenseportal.web.servicelink;

/**
 * A refusal in words.
 *
 * @param time when, and how long ago
 * @param address where the request came from
 * @param text what became of it
 * @param meaning what that means
 * @param cure what to do first
 * @param page the page that explains it; empty for none
 */
public record RefusalLine(String time, String address, String text, String meaning, String cure, String page) {}
