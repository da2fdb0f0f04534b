package org.licenseportal.kernel.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.metamodel.EntityType;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The scripts own the schema, and the entities fit it. */
@OnBothDatabases
class MappingIT {

    private final TestDatabase database;

    MappingIT(TestDatabase database) {
        this.database = database;
    }

    @Test
    void everyEntityCanBeReadFromTheFreshSchema() {
        var entities = database.persistence().factory().getMetamodel().getEntities();
        assertTrue(entities.size() >= 7, "Too few entities are found: " + entities);
        for (EntityType<?> entity : entities) {
            List<?> rows = database.persistence().inTransaction(() -> database.persistence()
                    .entities()
                    .createQuery("select e from " + entity.getName() + " e")
                    .getResultList());
            assertEquals(List.of(), rows, entity.getName());
        }
    }

    @Test
    void everyEntityHasAVersion() {
        for (EntityType<?> entity :
                database.persistence().factory().getMetamodel().getEntities()) {
            assertTrue(entity.hasVersionAttribute(), entity.getName());
        }
    }

    @Test
    void bothDatabasesHaveTheSameTables() {
        assertFalse(database.tables().isEmpty());
        assertEquals(lowerCase(TestDatabase.DERBY), lowerCase(TestDatabase.POSTGRESQL));
    }

    private static List<String> lowerCase(TestDatabase database) {
        return database.tables().stream().map(String::toLowerCase).sorted().toList();
    }
}
