package org.licenseportal.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.licenseportal.web.support.Route;

/** ACC-8: the table of roles in the guide says what the portal does, cell by cell. */
class RolesJourneyIT {

    private static final Path GUIDE = Path.of("..", "docs", "guide", "roles.md");
    private static final String HEAD = "| act | tried by | partner admin | partner user | account admin |";

    private static final PortalServer SERVER = Stage.POSTGRESQL.server();
    private static final AdministeredCustomer ACCOUNT = AdministeredCustomer.of(SERVER);
    private static final String DRAFT = AdministeredCustomer.draft(SERVER);
    private static final List<PortalPages> PEOPLE = Stream.of(
                    "admin@northgate.example", "user@northgate.example", ACCOUNT.email())
            .map(email -> PortalPages.of(SERVER.address(), email))
            .toList();

    static List<RoleTry> rows() throws IOException {
        return Files.readAllLines(GUIDE).stream()
                .dropWhile(line -> !line.equals(HEAD))
                .skip(2)
                .takeWhile(line -> line.startsWith("|"))
                .map(RoleTry::of)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void acc8ACellIsTrue(RoleTry row) {
        List<Boolean> found = PEOPLE.stream()
                .map(pages -> row.works(pages, ACCOUNT.account(), DRAFT))
                .toList();
        assertEquals(row.cells(), found, row::toString);
    }

    /** Whoever adds a page of customers says here who may open it. */
    @Test
    void acc8EveryPageOfCustomersHasARow() throws IOException {
        Set<String> tried = rows().stream()
                .map(row -> row.how()
                        .split(" ")[1]
                        .replaceFirst("\\?.*", "")
                        .replaceFirst("\\{draftId}|3[0-9]{8}", "{accountId}"))
                .collect(Collectors.toSet());
        List<String> missing = Route.all().stream()
                .filter(route -> !route.roles().isEmpty())
                .map(Route::path)
                .filter(path -> path.startsWith("/customers"))
                .filter(path -> !path.replace("{accountId}", "").contains("{"))
                .filter(path -> !tried.contains(path))
                .toList();
        assertTrue(missing.isEmpty(), () -> "no row of the table tries " + missing);
    }
}
