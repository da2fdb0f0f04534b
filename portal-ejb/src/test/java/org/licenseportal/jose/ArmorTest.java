package org.licenseportal.jose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArmorTest {

    @Test
    void putsTheLinesForPeopleBeforeTheArmor() {
        String file = Armor.LICENSE.encode("{\"payload\":\"x\"}", List.of("License of site 18429", "Keep it."));

        assertEquals("""
            License of site 18429
            Keep it.
            -----BEGIN LICENSE-----
            eyJwYXlsb2FkIjoieCJ9
            -----END LICENSE-----
            """, file);
    }

    @Test
    void breaksLongDocumentsIntoLinesOf64() {
        String document = "{\"payload\":\"" + "a".repeat(200) + "\"}";

        List<String> lines = Armor.LICENSE.encode(document, List.of()).lines().toList();
        List<String> base64 = lines.subList(1, lines.size() - 1);

        assertTrue(base64.stream().limit(base64.size() - 1L).allMatch(line -> line.length() == 64));
        assertEquals(document, new String(Base64.getDecoder().decode(String.join("", base64)), StandardCharsets.UTF_8));
    }

    @Test
    void lineForPeopleCannotPassForAnArmorLine() {
        RequestFixture request = RequestFixture.activation();
        String name = "Evil\n-----BEGIN LICENSE REQUEST-----\r\u2028x";

        String file = Armor.LICENSE_REQUEST.encode(request.flattened(), List.of(name));

        assertEquals(request.compact(), Readings.accepted(file).compact());
        assertTrue(file.startsWith("Evil - - -BEGIN LICENSE REQUEST- - -  x\n"), file);
    }
}
