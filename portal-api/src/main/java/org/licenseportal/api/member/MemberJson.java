package org.licenseportal.api.member;

import jakarta.json.Json;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObjectBuilder;
import java.util.Map;
import java.util.Optional;
import org.licenseportal.audience.MailTopic;
import org.licenseportal.kernel.Cursor;
import org.licenseportal.kernel.Page;
import org.licenseportal.member.MemberSummary;

/** A reseller's users as the API shows them. */
final class MemberJson {

    static final String ADMIN = "reseller-admin";
    static final String USER = "reseller-user";
    static final String ACTIVE = "active";
    static final String INVITED = "invited";

    private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());

    private MemberJson() {}

    static String of(Page<MemberSummary> page) {
        var items = JSON.createArrayBuilder();
        page.items().forEach(member -> items.add(object(member)));
        var list = JSON.createObjectBuilder().add("items", items);
        optional(list, "next", page.next().map(Cursor::text));
        return list.build().toString();
    }

    private static JsonObjectBuilder object(MemberSummary member) {
        var subscriptions = JSON.createArrayBuilder();
        member.subscriptions().stream().sorted().map(MailTopic::word).forEach(subscriptions::add);
        var object = JSON.createObjectBuilder()
                .add("userId", member.id().value())
                .add("name", member.name())
                .add("email", member.email().value());
        optional(object, "phone", member.phone());
        object.add("role", member.admin() ? ADMIN : USER)
                .add("status", member.active() ? ACTIVE : INVITED)
                .add("subscriptions", subscriptions)
                .add("mainContact", member.mainContact());
        optional(object, "lastLogin", member.lastLogin());
        return object.add("resellerNumber", member.owner().value());
    }

    private static void optional(JsonObjectBuilder object, String name, Optional<?> value) {
        value.ifPresentOrElse(there -> object.add(name, there.toString()), () -> object.addNull(name));
    }
}
