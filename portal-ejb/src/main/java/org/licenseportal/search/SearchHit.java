package org.licenseportal.search;

/**
 * Something that was found.
 *
 * @param kind what it is
 * @param id by what its page knows it
 * @param title what it is called: its number or address
 * @param about what else tells it from others; may be empty
 * @param exact whether it is just what was typed, not a part of it
 */
public record SearchHit(HitKind kind, String id, String title, String about, boolean exact) {}
