package org.licenseportal.client.panel;

/**
 * Text, from wherever it comes.
 *
 * @param text as people read it
 */
record Words(String text) implements Markup {
    private static final char REPLACEMENT = '\uFFFD';

    @Override
    public void writeTo(StringBuilder page) {
        escape(text, page);
    }

    /** For between tags as for inside quoted attributes. Control characters have no place in HTML. */
    static void escape(String text, StringBuilder page) {
        text.chars().forEach(c -> {
            switch (c) {
                case '&' -> page.append("&amp;");
                case '<' -> page.append("&lt;");
                case '>' -> page.append("&gt;");
                case '"' -> page.append("&quot;");
                case '\'' -> page.append("&#39;");
                default ->
                    page.append(
                            Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t' ? REPLACEMENT : (char) c);
            }
        });
    }
}
