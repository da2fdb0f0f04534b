package org.licenseportal.member;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.licenseportal.reseller.ResellerFixture.NORTHGATE;
import static org.licenseportal.reseller.ResellerFixture.SOUTHGATE;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.licenseportal.audience.MailTopic;
import org.licenseportal.kernel.Cursor;
import org.licenseportal.kernel.Page;
import org.licenseportal.kernel.PageRequest;
import org.licenseportal.kernel.persistence.OnBothDatabases;
import org.licenseportal.kernel.persistence.TestDatabase;

/** USR-1: the table of users, its filters and its pages. */
@OnBothDatabases
class MemberListIT {

    private final TestDatabase database;
    private final MemberService members;

    MemberListIT(TestDatabase database) {
        this.database = database;
        members = database.persistence().service(MemberService.class);
    }

    @BeforeEach
    void manyUsers() {
        MemberFixture.insertInto(database);
        database.execute(
                "update portal_user set name = 'Nora' where email_key = 'nora@northgate.example'",
                "update portal_user set name = 'noah' where email_key = 'noah@northgate.example'");
        for (int i = 0; i < 5; i++) {
            database.execute("insert into portal_user (id, email, email_key, name, phone, role, reseller_number,"
                    + " mail_technical, created_at) values ('20000000-0000-4000-8000-00000000000" + i + "', 'p" + i
                    + "@northgate.example', 'p" + i + "@northgate.example', 'Zoe', '+44163296000" + i
                    + "', 'reseller-user', '000000', " + (i == 0) + ", 0)");
        }
    }

    @Test
    void usr1TheTableIsByNameAndOfTheOwnResellerOnly() {
        assertEquals(
                List.of("noah", "Nora", "Zoe", "Zoe", "Zoe", "Zoe", "Zoe"),
                names(list(MemberFilter.ALL, PageRequest.first(50))));
        assertEquals(7, count(MemberFilter.ALL));
        assertEquals(
                List.of("Somebody"),
                names(database.persistence()
                        .inTransaction(() -> members.list(SOUTHGATE, MemberFilter.ALL, PageRequest.first(50)))));
    }

    @Test
    void pagesShowEachUserOnceForwardsAndBackwards() {
        List<String> seen = new ArrayList<>();
        Optional<Cursor> place = Optional.empty();
        Page<MemberSummary> page;
        do {
            page = list(MemberFilter.ALL, new PageRequest(2, place));
            page.items().forEach(member -> seen.add(member.email().value()));
            place = page.next();
        } while (place.isPresent());
        assertEquals(7, seen.stream().distinct().count());
        assertEquals(7, seen.size());

        Page<MemberSummary> before = list(MemberFilter.ALL, new PageRequest(2, page.previous()));
        assertEquals(
                seen.subList(4, 6),
                before.items().stream().map(member -> member.email().value()).toList());
    }

    @Test
    void filtersHoldTogether() {
        assertEquals(List.of("Nora"), names(filtered(Optional.of(true), Optional.empty(), "")));
        assertEquals(List.of("Zoe"), names(filtered(Optional.of(false), Optional.of(MailTopic.TECHNICAL), "")));
        assertEquals(List.of("noah"), names(filtered(Optional.empty(), Optional.empty(), "NOA")));
        assertEquals(List.of("Zoe"), names(filtered(Optional.empty(), Optional.empty(), "+44 1632 960-003")));
        assertEquals(List.of(), names(filtered(Optional.empty(), Optional.empty(), "%")));
        MemberFilter invited =
                new MemberFilter(Optional.empty(), Optional.empty(), Optional.of(false), Optional.empty());
        assertEquals(5, count(invited));
        assertEquals(5, list(invited, PageRequest.first(50)).items().size());
    }

    private Page<MemberSummary> filtered(Optional<Boolean> admin, Optional<MailTopic> kind, String text) {
        return list(new MemberFilter(admin, kind, Optional.empty(), Optional.of(text)), PageRequest.first(50));
    }

    private Page<MemberSummary> list(MemberFilter filter, PageRequest page) {
        return database.persistence().inTransaction(() -> members.list(NORTHGATE, filter, page));
    }

    private long count(MemberFilter filter) {
        return database.persistence().inTransaction(() -> members.count(NORTHGATE, filter));
    }

    private static List<String> names(Page<MemberSummary> page) {
        return page.items().stream().map(MemberSummary::name).toList();
    }
}
