package org.licenseportal.api.support;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.licenseportal.apikey.KeyScope;

class ScopeTest {

    @Test
    void keysAreMadeForTheScopesThatOperationsAskFor() {
        assertEquals(
                Arrays.stream(Scope.values()).map(Scope::value).toList(),
                Arrays.stream(KeyScope.values()).map(KeyScope::value).toList());
    }
}
