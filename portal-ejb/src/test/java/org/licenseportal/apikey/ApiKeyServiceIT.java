package org.licenseportal.apikey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.licenseportal.reseller.ResellerFixture.NORTHGATE;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.licenseportal.kernel.PortalSettings;
import org.licenseportal.kernel.persistence.OnBothDatabases;
import org.licenseportal.kernel.persistence.TestDatabase;
import org.licenseportal.reseller.ResellerFixture;

@OnBothDatabases
class ApiKeyServiceIT {

    private final TestDatabase database;
    private final ApiKeyService keys;

    ApiKeyServiceIT(TestDatabase database) {
        this.database = database;
        keys = database.persistence().service(ApiKeyService.class);
    }

    @BeforeEach
    void someKeys() {
        ResellerFixture.insertInto(database);
        insert("north-key", "'000000'", "null");
        insert("vendor-key", "null", "null");
        insert("revoked-key", "'000000'", "1");
        insert("suspended-key", "'000666'", "null");
        insert("demo-000000", "'000000'", "null");
    }

    @Test
    void aKeySpeaksForItsReseller() {
        assertEquals(
                Optional.of(new ApiKeyOwner("north-key", Optional.of(NORTHGATE), Optional.empty(), "Test", List.of())),
                owner("north-key"));
    }

    @Test
    void aKeyWithoutAResellerIsTheVendors() {
        assertTrue(owner("vendor-key").orElseThrow().isVendor());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nobodys", "NORTH-KEY", "north-key ", "revoked-key", "suspended-key"})
    void anythingElseSpeaksForNobody(String presented) {
        assertEquals(Optional.empty(), owner(presented));
    }

    @Test
    void theHashOfAKeyIsNoKey() {
        assertEquals(Optional.empty(), owner(ApiKeyHash.of("north-key").value()));
    }

    @Test
    void theDemosKeysOpenNothingOutsideDemoMode() {
        assertEquals(Optional.empty(), owner("demo-000000"));
    }

    @Test
    void theDemosKeysOpenTheDemo() {
        keys.settings = new PortalSettings() {
            @Override
            public boolean demo() {
                return true;
            }
        };
        assertTrue(owner("demo-000000").isPresent());
        assertEquals(Optional.empty(), owner("demo-999999"));
    }

    private Optional<ApiKeyOwner> owner(String presented) {
        return database.persistence().inTransaction(() -> keys.owner(presented));
    }

    private void insert(String key, String reseller, String revokedAt) {
        database.execute("insert into api_key (id, key_hash, reseller_number, label, created_at, revoked_at) values ('"
                + key + "', '" + ApiKeyHash.of(key).value() + "', " + reseller + ", 'Test', 0, " + revokedAt + ")");
    }
}
