package org.licenseportal.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.licenseportal.activation.RefusalReason;
import org.licenseportal.web.support.KnownProblem;

/**
 * All that the pages say comes from the bundles, and all that is in the bundles is said. That a bundle has a key only
 * once, and that all languages of one have the same keys, is Checkstyle's to see.
 */
class BundleTest {

    private final Bundles bundles = Bundles.read();
    private final TextUses uses = TextUses.read(bundles.keys().keySet());

    @Test
    void everyTextThatIsUsedExists() {
        assertFalse(uses.inPages().isEmpty());
        assertFalse(uses.asked().isEmpty());
        assertEquals(List.of(), uses.missing(bundles).toList());
    }

    @Test
    void everyTextThatExistsIsUsed() {
        assertEquals(
                List.of(),
                bundles.all().stream().filter(name -> !uses.use(name)).toList());
    }

    @Test
    void aTextThatNobodyUsesIsFound() {
        assertFalse(uses.use("home:nobody.says.this"));
    }

    @Test
    void pagesSayNothingByThemselves() {
        List<Path> pages = Sources.pages();
        assertFalse(pages.isEmpty());
        assertEquals(
                List.of(),
                pages.stream().flatMap(page -> PageWords.in(page).stream()).toList());
    }

    @Test
    void wordsInAPageAreFound(@TempDir Path folder) throws Exception {
        Path page = Files.writeString(
                folder.resolve("planted.xhtml"),
                "<html><p>#{home.title} – Hello</p><img alt='Logo' src='logo.svg'/><code>GET</code></html>");

        assertEquals(2, PageWords.in(page).size());
    }

    @ParameterizedTest
    @EnumSource
    void everyProblemIsExplained(KnownProblem problem) {
        Set<String> keys = bundles.of("problems");
        Stream.of(".title", ".meaning", ".cause.1", ".cure.1")
                .forEach(ending -> assertTrue(keys.contains(problem.slug() + ending), problem.slug() + ending));
    }

    @ParameterizedTest
    @EnumSource
    void everyRefusalIsAKnownProblem(RefusalReason reason) {
        assertTrue(
                Arrays.stream(KnownProblem.values())
                        .anyMatch(problem -> problem.slug().equals(reason.slug())),
                reason.slug());
    }
}
