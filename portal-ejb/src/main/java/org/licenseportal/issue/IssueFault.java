package org.licenseportal.issue;

import java.util.Locale;

/** What is wrong with a report or an answer, before anything is kept of it. */
public enum IssueFault {
    /** No category that is offered. */
    CATEGORY_UNKNOWN("category"),
    /** No title. */
    TITLE_MISSING("title"),
    /** A title that is too long. */
    TITLE_TOO_LONG("title"),
    /** No text. */
    TEXT_MISSING("text"),
    /** A text that is too long. */
    TEXT_TOO_LONG("text"),
    /** More files than are taken. */
    TOO_MANY_FILES("files"),
    /** A file with nothing in it. */
    FILE_EMPTY("files"),
    /** A file that is too large. */
    FILE_TOO_LARGE("files"),
    /** A file that is none of the kinds that are taken. */
    FILE_TYPE("files");

    private final String field;

    IssueFault(String field) {
        this.field = field;
    }

    /** The field that it is about, in forms and in the API. */
    public String field() {
        return field;
    }

    /** Its name in texts, as {@code title-missing}. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
