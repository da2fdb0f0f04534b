package org.licenseportal.client.format;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StrictBase64Test {

    @Test
    void urlFormRoundTrips() {
        byte[] value = "ÿ>?~".getBytes(StandardCharsets.UTF_8);
        assertArrayEquals(value, StrictBase64.fromUrl(StrictBase64.url(value)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"QQ==", "QR", "Q", "Q Q", "QQ\n", "Q+Q/", "QUJD="})
    void urlFormHasNoPaddingNoStrayBitsAndNoOtherCharacters(String text) {
        assertThrows(MalformedDocumentException.class, () -> StrictBase64.fromUrl(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"QQ", "QR==", "Q===", "QQ==QQ==", "Q-Q_", "QQ= ="})
    void paddedFormHasOneTextPerValue(String text) {
        assertThrows(MalformedDocumentException.class, () -> StrictBase64.fromPadded(text));
    }
}
