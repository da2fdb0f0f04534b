package org.licenseportal.integration;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.licenseportal.customer.CustomerFixture;
import org.licenseportal.kernel.persistence.TestDatabase;
import org.licenseportal.reseller.ResellerFixture;

/** The product's own catalog, which tests empty with all other tables, and the customers to integrate. */
public final class IntegrationFixture {

    /** One of the vendor's that brings a privilege. */
    public static final IntegrationCode MICOLLAB = new IntegrationCode("micollab");

    /** A third-party one that needs consent and calls an endpoint. */
    public static final IntegrationCode ZOOM = new IntegrationCode("zoom");

    private static final String SCRIPT = "/db/migration/V20261130_1401__integration_catalog.sql";

    private IntegrationFixture() {}

    /** Puts resellers, customers and the catalog into the database. */
    public static void insertInto(TestDatabase database) {
        ResellerFixture.insertInto(database);
        CustomerFixture.insertInto(database);
        insertCatalog(database);
    }

    /** Puts the catalog alone into the database, instead of what is left of it. */
    public static void insertCatalog(TestDatabase database) {
        database.execute(
                "delete from integration_privilege",
                "delete from integration_setting",
                "delete from privilege",
                "delete from integration");
        database.execute(Arrays.stream(script().split(";\n"))
                .map(String::strip)
                .filter(statement -> !statement.isEmpty())
                .toArray(String[]::new));
    }

    private static String script() {
        try (InputStream script = IntegrationFixture.class.getResourceAsStream(SCRIPT)) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
