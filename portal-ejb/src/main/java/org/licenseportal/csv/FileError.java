package org.licenseportal.csv;

/**
 * One thing that is wrong in a file that somebody uploaded.
 *
 * @param place where: {@code Line 3}, or a JSON pointer; empty for the file as a whole
 * @param detail what is wrong and what to do, one English sentence or two
 */
public record FileError(String place, String detail) {

    /** Something wrong in a line, counted from 1. */
    public static FileError inLine(int line, String detail) {
        return new FileError("Line " + line, detail);
    }
}
