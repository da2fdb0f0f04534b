package org.licenseportal.api.onboarding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ResourceBundle;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** DASH-3: a program is told what the table of statuses says. */
class StatusMessagesTest {

    @Test
    void dash3TheMessagesAreThoseOfTheTable() throws IOException {
        var table = new TreeMap<String, String>();
        Files.readAllLines(Path.of("../docs/guide/customers-status.md")).stream()
                .filter(line -> line.startsWith("| `"))
                .map(line -> line.split("\\|"))
                .filter(cells -> cells.length == 6)
                .forEach(cells -> table.put(cells[1].strip().replace("`", ""), cells[2].strip()));
        var bundle = ResourceBundle.getBundle("org.licenseportal.api.statuses");
        var messages = new TreeMap<String, String>();
        bundle.keySet().forEach(code -> messages.put(code, bundle.getString(code)));
        assertEquals(table, messages);
    }
}
