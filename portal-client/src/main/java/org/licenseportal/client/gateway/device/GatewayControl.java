package org.licenseportal.client.gateway.device;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import org.licenseportal.client.format.JsonMembers;
import org.licenseportal.client.format.MalformedDocumentException;
import org.licenseportal.client.gateway.FailureKind;
import org.licenseportal.client.gateway.GatewayPlan;
import org.licenseportal.client.gateway.pbx.PbxDirectory;

/**
 * What a person wants of a simulated gateway, now or while it runs.
 *
 * @param failure how it is to fail
 * @param users of the telephone system
 */
public record GatewayControl(FailureKind failure, int users) {
    /** Before anybody wanted anything: everything works, with a few users. */
    public static final GatewayControl FRESH = new GatewayControl(FailureKind.NONE, GatewayPlan.USERS);

    /**
     * @param kind how it is to fail
     * @return this with that failure
     */
    public GatewayControl failing(FailureKind kind) {
        return new GatewayControl(kind, users);
    }

    /**
     * @param count of users
     * @return this with so many users
     */
    public GatewayControl withUsers(int count) {
        return new GatewayControl(failure, count);
    }

    static GatewayControl of(JsonMembers json) {
        long users = json.requiredNumber("users");
        if (users < 0 || users > PbxDirectory.MOST) {
            throw new MalformedDocumentException("\"users\" should be 0 to " + PbxDirectory.MOST);
        }
        return new GatewayControl(
                FailureKind.named(json.requiredText("failure"))
                        .orElseThrow(() -> new MalformedDocumentException("\"failure\" is unknown")),
                (int) users);
    }

    JsonObject toJson() {
        return Json.createObjectBuilder()
                .add("failure", failure.code())
                .add("users", users)
                .build();
    }
}
