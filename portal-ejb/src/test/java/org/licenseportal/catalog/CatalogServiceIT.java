package org.licenseportal.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.licenseportal.kernel.persistence.OnBothDatabases;
import org.licenseportal.kernel.persistence.TestDatabase;

@OnBothDatabases
class CatalogServiceIT {

    private final TestDatabase database;
    private final CatalogService catalog;

    CatalogServiceIT(TestDatabase database) {
        this.database = database;
        catalog = database.persistence().service(CatalogService.class);
    }

    @BeforeEach
    void aCatalog() {
        CatalogFixture.insertInto(database);
    }

    @Test
    void aProductIsFoundByItsExactCode() {
        assertEquals(
                Optional.of(new ProductDetails(CatalogFixture.MCS, "Mitel Communication Service", false)),
                read(() -> catalog.product(CatalogFixture.MCS)));
        assertEquals(Optional.empty(), read(() -> catalog.product(new ProductCode("mcs"))));
    }

    @Test
    void aProductMayAskForAnActivationCode() {
        database.execute("update product set activation_code_required = true");
        assertEquals(
                Optional.of(true),
                read(() -> catalog.product(CatalogFixture.MCS)).map(ProductDetails::activationCodeRequired));
    }

    @Test
    void aPartIsFoundByItsNumber() {
        assertEquals(
                Optional.of(new PartDetails(CatalogFixture.OUTLOOK_10_PACK, "Phone Manager Outlook 10 Pack")),
                read(() -> catalog.part(CatalogFixture.OUTLOOK_10_PACK)));
        assertEquals(Optional.empty(), read(() -> catalog.part(new PartNumber("S0"))));
    }

    @Test
    void featuresComeByCode() {
        assertEquals(
                List.of(CatalogFixture.OUTLOOK, CatalogFixture.PHONE_MANAGER_PROFESSIONAL),
                read(catalog::features).stream().map(FeatureDetails::code).toList());
    }

    @Test
    void partsGiveWhatTheCatalogSays() {
        List<PartNumber> parts =
                List.of(CatalogFixture.OUTLOOK_10_PACK, CatalogFixture.PROFESSIONAL, new PartNumber("S0"));
        assertEquals(
                List.of(
                        new PartGrant(CatalogFixture.PROFESSIONAL, CatalogFixture.PHONE_MANAGER_PROFESSIONAL, 1),
                        new PartGrant(CatalogFixture.OUTLOOK_10_PACK, CatalogFixture.OUTLOOK, 10)),
                read(() -> catalog.grants(parts)));
        assertEquals(List.of(), read(() -> catalog.grants(List.of())));
    }

    private <T> T read(Supplier<T> work) {
        return database.persistence().inTransaction(work);
    }
}
