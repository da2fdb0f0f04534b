package org.licenseportal.architecture;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Every file in {@code src/test/style} breaks the Checkstyle rule it is named after, and the gate sees it. */
@DisabledIfSystemProperty(named = "gates.skipped", matches = "true")
class StyleGateTest {

    private static final Path PLANTED = Path.of("src/test/style/org/licenseportal/planted");
    private static final Path REPORT = Path.of("target/planted-style.xml");

    static Stream<Path> planted() throws IOException {
        try (Stream<Path> files = Files.list(PLANTED)) {
            return files.sorted().toList().stream();
        }
    }

    @Test
    void somethingIsPlanted() throws IOException {
        assertFalse(planted().toList().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("planted")
    void findsWhatIsPlanted(Path file) throws Exception {
        String name = file.getFileName().toString();
        String rule = name.substring(0, name.indexOf('.'));

        List<String> broken = rulesBrokenBy(name);

        assertTrue(
                broken.stream().anyMatch(found -> found.matches("(.*[.#])?" + rule + "(Check)?")),
                name + ": " + broken);
    }

    private static List<String> rulesBrokenBy(String name)
            throws IOException, ParserConfigurationException, SAXException {
        NodeList files = DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(REPORT.toFile())
                .getElementsByTagName("file");
        return elements(files)
                .filter(file -> new File(file.getAttribute("name")).getName().equals(name))
                .flatMap(file -> elements(file.getElementsByTagName("error")))
                .map(error -> error.getAttribute("source"))
                .toList();
    }

    private static Stream<Element> elements(NodeList nodes) {
        return IntStream.range(0, nodes.getLength()).mapToObj(nodes::item).map(Element.class::cast);
    }
}
