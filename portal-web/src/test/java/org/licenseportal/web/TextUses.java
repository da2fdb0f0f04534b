package org.licenseportal.web;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where texts are used.
 *
 * @param inPages {@code bundle:key} of every text that a page names
 * @param asked every key that a class asks for in one piece
 * @param literals every literal of the classes
 * @param beginnings literals that something is appended to, as {@code "fact."}
 * @param endings literals that are appended to something, as {@code ".title"}
 */
record TextUses(
        Set<String> inPages, Set<String> asked, Set<String> literals, Set<String> beginnings, Set<String> endings) {

    private static final Pattern EXPRESSION = Pattern.compile("#\\{([^}]*)}");
    private static final Pattern ASKED = Pattern.compile("\\.(?:text|has)\\(\\s*\"([^\"]+)\"\\s*[,)]");
    private static final Pattern LITERAL = Pattern.compile("\"([^\"\\n]*)\"");
    private static final Pattern BEGINNING = Pattern.compile("\"([^\"\\n]+\\.)\"|\"([^\"\\n]+)\"\\s*\\+");
    private static final Pattern ENDING = Pattern.compile("\\+\\s*\"(\\.[^\"\\n]+)\"");

    static TextUses read(Set<String> bundles) {
        String classes = Sources.classes().stream().map(Sources::read).collect(Collectors.joining("\n"));
        return new TextUses(
                inPages(bundles),
                found(ASKED, classes),
                found(LITERAL, classes),
                found(BEGINNING, classes),
                found(ENDING, classes));
    }

    private static Set<String> inPages(Set<String> bundles) {
        Pattern use = Pattern.compile("(?<![\\w.'])(" + String.join("|", bundles) + ")(?:\\.(\\w+)|\\['([^']+)'])");
        Set<String> uses = new LinkedHashSet<>();
        for (var page : Sources.pages()) {
            EXPRESSION
                    .matcher(Sources.read(page))
                    .results()
                    .map(found -> found.group(1))
                    .forEach(expression -> {
                        Matcher found = use.matcher(expression);
                        while (found.find()) {
                            uses.add(found.group(1) + ":" + (found.group(2) == null ? found.group(3) : found.group(2)));
                        }
                    });
        }
        return uses;
    }

    private static Set<String> found(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(result -> result.group(1) == null ? result.group(2) : result.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether a text is used: named by a page, or by a class in one piece or in two. */
    boolean use(String bundleAndKey) {
        String key = bundleAndKey.substring(bundleAndKey.indexOf(':') + 1);
        return inPages.contains(bundleAndKey)
                || literals.contains(key)
                || beginnings.stream().anyMatch(key::startsWith)
                || endings.stream().anyMatch(ending -> key.endsWith(ending) || key.matches(numbered(ending)));
    }

    /** A family of texts that are counted from one, as {@code .cure.1}. */
    private static String numbered(String ending) {
        return ".*" + Pattern.quote(ending) + "\\d+";
    }

    /** Every text that a class or a page asks for and no bundle has. */
    Stream<String> missing(Bundles bundles) {
        Set<String> known = bundles.all();
        Set<String> keys = known.stream()
                .map(name -> name.substring(name.indexOf(':') + 1))
                .collect(Collectors.toSet());
        return Stream.concat(
                inPages.stream().filter(name -> !known.contains(name)),
                asked.stream().filter(key -> !keys.contains(key)));
    }
}
