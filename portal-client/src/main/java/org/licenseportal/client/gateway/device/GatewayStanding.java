package org.licenseportal.client.gateway.device;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.licenseportal.client.format.JsonMembers;
import org.licenseportal.client.format.MalformedDocumentException;

/**
 * How things stand between a gateway and the portal, as the portal answered.
 *
 * @param account the customer's account ID; empty for a gateway that nobody claimed
 * @param code to show; empty for a gateway that is claimed
 * @param work to do, the oldest first
 * @param upload that is not whole yet
 */
record GatewayStanding(
        Optional<String> account, Optional<ClaimCode> code, List<GatewayWork> work, Optional<OpenUpload> upload) {

    /**
     * A code to show.
     *
     * @param text as {@code 7KQ2-M9XD}
     * @param expires when it is worth nothing any more, by the portal's clock
     * @param remaining how long that is from the answer on
     */
    record ClaimCode(String text, Instant expires, Duration remaining) {}

    /**
     * Something to do.
     *
     * @param id of the work
     * @param kind {@code connect} or {@code synchronize}
     * @param credentials sealed, for {@code connect}
     */
    record GatewayWork(String id, String kind, Optional<String> credentials) {}

    /**
     * What is missing of an upload.
     *
     * @param id of the upload
     * @param missing parts, from 1 on
     */
    record OpenUpload(String id, List<Integer> missing) {}

    static GatewayStanding of(JsonMembers answer) {
        boolean claimed = answer.requiredText("state").equals("claimed");
        Optional<String> account = claimed ? Optional.of(answer.requiredText("accountId")) : Optional.empty();
        return new GatewayStanding(
                account,
                claimed ? Optional.empty() : code(answer),
                answer.list("work").stream().map(GatewayStanding::work).toList(),
                answer.members("upload").map(GatewayStanding::upload));
    }

    private static Optional<ClaimCode> code(JsonMembers answer) {
        Instant now = Instant.ofEpochSecond(answer.requiredNumber("time"));
        return answer.text("claimCode").map(text -> {
            Instant expires = instant(answer.requiredText("claimCodeExpires"));
            return new ClaimCode(text, expires, Duration.between(now, expires));
        });
    }

    private static Instant instant(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeException e) {
            throw new MalformedDocumentException("\"claimCodeExpires\" should be a point in time", e);
        }
    }

    private static GatewayWork work(JsonMembers work) {
        return new GatewayWork(work.requiredText("id"), work.requiredText("kind"), work.text("credentials"));
    }

    private static OpenUpload upload(JsonMembers upload) {
        List<Integer> missing =
                upload.numbers("missing").stream().map(Math::toIntExact).toList();
        return new OpenUpload(upload.requiredText("id"), missing);
    }
}
