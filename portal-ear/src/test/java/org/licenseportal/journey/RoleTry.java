package org.licenseportal.journey;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A row of the table of roles in {@code docs/guide/roles.md}, which the test takes at its word.
 *
 * @param act what somebody does
 * @param how how that is tried: {@code GET /path}, {@code POST /path}, {@code SEES /path "words"}
 * @param cells who may, in the order of the columns
 */
record RoleTry(String act, String how, List<Boolean> cells) {

    private static final Pattern HOW = Pattern.compile("(GET|POST|SEES) (\\S+)(?: \"(.+)\")?");

    /** Reads a row; its third column and those behind it say yes or no. */
    static RoleTry of(String line) {
        List<String> cells =
                Arrays.stream(line.split("\\|")).skip(1).map(String::strip).toList();
        List<Boolean> answers = cells.subList(2, cells.size()).stream()
                .map(cell -> switch (cell) {
                    case "yes" -> true;
                    case "no" -> false;
                    default -> throw new IllegalArgumentException("A cell says yes or no, and not " + cell);
                })
                .toList();
        return new RoleTry(cells.get(0), cells.get(1).replace("`", ""), answers);
    }

    /** Whether the portal lets somebody do that. */
    boolean works(PortalPages pages, String account, String draft) {
        Matcher parts = HOW.matcher(how);
        if (!parts.matches()) {
            throw new IllegalArgumentException("Nobody knows how to try " + how);
        }
        String path = parts.group(2).replace("{accountId}", account).replace("{draftId}", draft);
        Answer answer = parts.group(1).equals("POST") ? pages.send(path) : pages.open(path);
        boolean there = answer.status() != 404 && !answer.header("Location").contains("/login");
        return there && (parts.group(3) == null || answer.text().contains(parts.group(3)));
    }

    @Override
    public String toString() {
        return act + ": " + how;
    }
}
