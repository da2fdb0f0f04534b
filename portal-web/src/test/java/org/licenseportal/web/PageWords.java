package org.licenseportal.web;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Finds the words that a page says by itself instead of taking them from a bundle. */
final class PageWords {

    /** What a reader sees or hears, whatever the element. */
    private static final Set<String> SPOKEN = Set.of(
            "alt",
            "title",
            "aria-label",
            "aria-description",
            "aria-roledescription",
            "placeholder",
            "label",
            "data-busy");

    /** Components whose value is what a reader sees; that of an HTML button is what it sends. */
    private static final Set<String> LABELED_BY_VALUE = Set.of("commandButton", "commandLink", "outputText", "button");

    private static final String HTML = "http://www.w3.org/1999/xhtml";

    private static final Set<String> CODE = Set.of("code", "pre");

    private static final Pattern EXPRESSION = Pattern.compile("#\\{(?:[^}']|'[^']*')*}");
    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");

    private final Path page;
    private final List<String> words = new ArrayList<>();
    private int codeDepth;

    private PageWords(Path page) {
        this.page = page;
    }

    static List<String> in(Path page) {
        PageWords found = new PageWords(page);
        try (Reader text = Files.newBufferedReader(page)) {
            found.read(text);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (XMLStreamException failure) {
            throw new IllegalStateException(page + " is not well-formed", failure);
        }
        return found.words;
    }

    private void read(Reader text) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newInstance();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        XMLStreamReader reader = factory.createXMLStreamReader(text);
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> start(reader);
                case XMLStreamConstants.END_ELEMENT -> codeDepth -= isCode(reader) ? 1 : 0;
                case XMLStreamConstants.CHARACTERS -> check(reader.getText(), codeDepth == 0);
                default -> {
                    // comments and the like are not shown
                }
            }
        }
    }

    private void start(XMLStreamReader reader) {
        codeDepth += isCode(reader) ? 1 : 0;
        for (int index = 0; index < reader.getAttributeCount(); index++) {
            String name = reader.getAttributeLocalName(index);
            boolean spoken = SPOKEN.contains(name) || name.equals("value") && isLabeledByValue(reader);
            check(reader.getAttributeValue(index), spoken);
        }
    }

    private static boolean isLabeledByValue(XMLStreamReader reader) {
        return LABELED_BY_VALUE.contains(reader.getLocalName()) && !HTML.equals(reader.getNamespaceURI());
    }

    /** What stands in {@code code} or {@code pre} is for machines and has no language. */
    private static boolean isCode(XMLStreamReader reader) {
        return CODE.contains(reader.getLocalName());
    }

    private void check(String text, boolean spoken) {
        if (spoken && WORD.matcher(EXPRESSION.matcher(text).replaceAll("")).find()) {
            words.add(page + ": " + text.strip());
        }
    }
}
