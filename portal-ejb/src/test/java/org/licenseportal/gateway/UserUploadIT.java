package org.licenseportal.gateway;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.licenseportal.customer.CustomerFixture;
import org.licenseportal.customer.CustomerScope;
import org.licenseportal.kernel.Cursor;
import org.licenseportal.kernel.Page;
import org.licenseportal.kernel.PageRequest;
import org.licenseportal.kernel.persistence.OnBothDatabases;
import org.licenseportal.kernel.persistence.TestDatabase;

/** ONB-4: a list of users counts as a whole or not at all, in whatever order its parts come and however often. */
@OnBothDatabases
@Timeout(180)
class UserUploadIT {

    private final TestDatabase database;
    private final GatewayStage stage;
    private SigningGateway gateway;

    UserUploadIT(TestDatabase database) {
        this.database = database;
        stage = new GatewayStage(database, false);
    }

    @BeforeEach
    void aGateway() {
        stage.customers();
        gateway = stage.claimed();
    }

    @Test
    void onb4FiveThousandUsersComeInPartsAndAreListed() {
        upload(5_000, 10);
        assertEquals(5_000, stage.facts().users());
        assertEquals(5_000, count(""));
        Set<String> seen = new HashSet<>();
        Optional<Cursor> next = Optional.empty();
        do {
            Page<RegisteredUser> page = page("", new PageRequest(400, next));
            page.items().forEach(user -> seen.add(user.extension()));
            next = page.next();
        } while (next.isPresent());
        assertEquals(5_000, seen.size());
    }

    @Test
    void halfAListChangesNothingAndIsTold() {
        upload(20, 2);
        UUID upload = UUID.randomUUID();
        List<Map<String, Object>> users = GatewayStage.users(30);
        MissingParts open =
                stage.answered(gateway.users(upload, 2, 3, users)).upload().orElseThrow();
        assertEquals(List.of(1, 3), open.missing());
        assertEquals(20, count(""));
        assertFalse(stage.facts().usersIncomplete());
        stage.clock.forward(Duration.ofMinutes(2).plusMillis(1));
        assertTrue(stage.facts().usersIncomplete());
        stage.answered(gateway.users(upload, 1, 3, users));
        assertFalse(stage.facts().usersIncomplete());
        assertEquals(
                Optional.empty(),
                stage.answered(gateway.users(upload, 3, 3, users)).upload());
        assertEquals(30, count(""));
    }

    @Test
    void aGatewayThatSaysItLeftOffIsBelievedAtOnceUntilTheRestIsThere() {
        stage.synchronize();
        String work = stage.answered(gateway.heartbeat("none")).work().get(0).id();
        UUID upload = UUID.randomUUID();
        List<Map<String, Object>> users = GatewayStage.users(4);
        stage.answered(gateway.users(upload, 1, 2, users));
        stage.answered(gateway.acknowledge(work, "upload-incomplete"));
        assertTrue(stage.facts().usersIncomplete());
        assertEquals(0, count(""));
        stage.answered(gateway.users(upload, 2, 2, users));
        assertFalse(stage.facts().usersIncomplete());
        assertEquals(4, count(""));
    }

    @Test
    void aListThatIsThereMayComeAgain() {
        List<Map<String, Object>> users = GatewayStage.users(6);
        UUID upload = UUID.randomUUID();
        for (int time = 0; time < 2; time++) {
            stage.answered(gateway.users(upload, 2, 2, users));
            stage.answered(gateway.users(upload, 1, 2, users));
            assertEquals(6, count(""));
            assertEquals(
                    Optional.empty(), stage.answered(gateway.heartbeat("none")).upload());
        }
        stage.answered(gateway.users(upload, 1, 2, users));
        assertEquals(Optional.empty(), stage.answered(gateway.heartbeat("none")).upload());
    }

    @Test
    void aPartOfAnotherListBeginsAnew() {
        stage.answered(gateway.users(UUID.randomUUID(), 1, 2, GatewayStage.users(10)));
        upload(3, 1);
        assertEquals(3, count(""));
        assertEquals(0, database.number("select count(*) from gateway_upload_user"));
    }

    @Test
    void aCrashInTheMiddleOfAPartLeavesThePartsBefore() {
        UUID upload = UUID.randomUUID();
        List<Map<String, Object>> users = GatewayStage.users(1_000);
        stage.answered(gateway.users(upload, 1, 2, users));
        byte[] second = gateway.users(upload, 2, 2, users);
        stage.crash(true);
        assertThrows(IllegalStateException.class, () -> stage.send(second));
        stage.crash(false);
        assertEquals(0, count(""));
        stage.answered(second);
        assertEquals(1_000, count(""));
    }

    @Test
    void moreUsersThanACustomerMayHaveAreRefused() {
        upload(10, 1);
        assertEquals(
                MessageProblem.TOO_MANY_USERS,
                stage.problem(gateway.users(UUID.randomUUID(), 1, 11, GatewayStage.users(5_001))));
        assertEquals(10, count(""));
        upload(5_000, 10);
        assertEquals(
                MessageProblem.TOO_MANY_USERS,
                stage.problem(gateway.message("users", Map.of("set", List.of(user("99", "One more"))))));
        assertEquals(5_000, count(""));
    }

    @Test
    void partsThatDoNotFitTogetherAreDroppedAndTold() {
        upload(2, 1);
        UUID upload = UUID.randomUUID();
        Map<String, Object> twice =
                Map.of("upload", upload.toString(), "parts", 2, "total", 2, "users", List.of(user("201", "Ann Reed")));
        stage.answered(gateway.message("users", with(twice, "part", 1)));
        assertEquals(MessageProblem.UPLOAD_INCOMPLETE, stage.problem(gateway.message("users", with(twice, "part", 2))));
        assertEquals(2, count(""));
        assertTrue(stage.facts().usersIncomplete());
        upload(2, 1);
        assertFalse(stage.facts().usersIncomplete());
    }

    @Test
    void changesAddReplaceAndRemove() {
        assertEquals(
                MessageProblem.UPLOAD_INCOMPLETE,
                stage.problem(gateway.message("users", Map.of("set", List.of(user("201", "Ann Reed"))))));
        upload(3, 1);
        Map<String, Object> changes = Map.of(
                "set", List.of(user("1000", "Zoë Adams"), user("77", "New One")), "remove", List.of("1001", "555"));
        stage.answered(gateway.message("users", changes));
        stage.answered(gateway.message("users", changes));
        assertEquals(3, stage.facts().users());
        assertEquals(
                List.of("New One", "User 2", "Zoë Adams"),
                page("", PageRequest.first(10)).items().stream()
                        .map(RegisteredUser::name)
                        .toList());
    }

    @Test
    void anEmptyListIsAList() {
        upload(3, 1);
        upload(0, 1);
        assertEquals(0, stage.facts().users());
        assertTrue(stage.facts().syncedAt().isPresent());
    }

    @Test
    void dash2UsersAreFoundByAnyOfTheThree() {
        List<Map<String, Object>> users = new ArrayList<>(GatewayStage.users(30));
        users.add(user("*77", "ÖZGÜR Çelik"));
        users.add(Map.of("extension", "88", "name", "100% Ann", "email", "Ann@Harbour.example"));
        stage.answered(gateway.users(UUID.randomUUID(), 1, 1, users));
        assertEquals(1, count("özgür"));
        assertEquals(1, count("*7\0007"));
        assertEquals(1, count("ann@harbour"));
        assertEquals(1, count("0%"));
        assertEquals(11, count("user 2"));
        assertEquals(
                "100% Ann", page(" ann ", PageRequest.first(5)).items().get(0).name());
    }

    @Test
    void dash2AnotherPartnerSeesNoUsers() {
        upload(3, 1);
        CustomerScope other = GatewayStage.SOUTHGATE;
        assertEquals(0, stage.persistence.inTransaction(() -> stage.users.count(other, CustomerFixture.HARBOUR, "")));
        assertEquals(
                List.of(),
                stage.persistence
                        .inTransaction(() -> stage.users.list(other, CustomerFixture.HARBOUR, "", PageRequest.first(5)))
                        .items());
    }

    @Test
    void theDatabaseItselfHoldsTheLimit() {
        assertThrows(IllegalStateException.class, () -> database.execute("update gateway set user_count = 5001"));
    }

    private void upload(int count, int parts) {
        UUID upload = UUID.randomUUID();
        List<Map<String, Object>> users = GatewayStage.users(count);
        for (int part = 1; part <= parts; part++) {
            stage.answered(gateway.users(upload, part, parts, users));
        }
    }

    private static Map<String, Object> user(String extension, String name) {
        return Map.of("extension", extension, "name", name);
    }

    private static Map<String, Object> with(Map<String, Object> content, String name, Object value) {
        Map<String, Object> more = new java.util.HashMap<>(content);
        more.put(name, value);
        return more;
    }

    private int count(String text) {
        return stage.persistence.inTransaction(
                () -> stage.users.count(GatewayStage.NORTHGATE, CustomerFixture.HARBOUR, text));
    }

    private Page<RegisteredUser> page(String text, PageRequest request) {
        return stage.persistence.inTransaction(
                () -> stage.users.list(GatewayStage.NORTHGATE, CustomerFixture.HARBOUR, text, request));
    }
}
