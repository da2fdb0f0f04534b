package org.licenseportal.client.gateway.device;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import org.licenseportal.client.format.StrictBase64;
import org.licenseportal.client.gateway.device.GatewayStanding.OpenUpload;
import org.licenseportal.client.gateway.pbx.PbxUser;

/** Brings the users of the telephone system to the portal: the complete list in parts, and later what changed. */
final class UserSender {
    /** Users in one message. */
    static final int PART = 500;

    private final GatewayVoice voice;
    private Optional<Upload> open = Optional.empty();

    /** A complete list under way. */
    private record Upload(String id, List<List<PbxUser>> parts) {
        int total() {
            return parts.stream().mapToInt(List::size).sum();
        }

        List<PbxUser> users() {
            return parts.stream().flatMap(List::stream).toList();
        }
    }

    UserSender(GatewayVoice voice) {
        this.voice = voice;
    }

    void forget() {
        open = Optional.empty();
    }

    /** Whether a complete list is under way. */
    boolean isOpen() {
        return open.isPresent();
    }

    /** Sends the complete list. */
    Map<String, String> complete(List<PbxUser> users) {
        Upload upload = upload(users, PART);
        IntStream.rangeClosed(1, upload.parts().size()).forEach(part -> send(upload, part));
        open = Optional.empty();
        return hashes(upload.users());
    }

    /** Sends one half of the complete list, and not the other: as a gateway that is switched off in between. */
    void half(List<PbxUser> users) {
        Upload upload = upload(users, Math.min(PART, Math.max(1, (users.size() + 1) / 2)));
        open = Optional.of(upload);
        IntStream.rangeClosed(1, upload.parts().size() / 2).forEach(part -> send(upload, part));
    }

    /** Sends what is missing of the complete list under way; all of it where the portal knows nothing of it. */
    Map<String, String> rest(Optional<OpenUpload> known) {
        Upload upload = open.orElseThrow();
        known.filter(found -> found.id().equals(upload.id()))
                .map(OpenUpload::missing)
                .orElseGet(() ->
                        IntStream.rangeClosed(1, upload.parts().size()).boxed().toList())
                .forEach(part -> send(upload, part));
        open = Optional.empty();
        return hashes(upload.users());
    }

    private static Upload upload(List<PbxUser> users, int size) {
        List<List<PbxUser>> parts = new ArrayList<>();
        for (int from = 0; from < users.size() || parts.isEmpty(); from += size) {
            parts.add(users.subList(from, Math.min(users.size(), from + size)));
        }
        return new Upload(UUID.randomUUID().toString(), parts);
    }

    private void send(Upload upload, int part) {
        voice.say(
                "users",
                Json.createObjectBuilder()
                        .add("upload", upload.id())
                        .add("part", part)
                        .add("parts", upload.parts().size())
                        .add("total", upload.total())
                        .add("users", array(upload.parts().get(part - 1))));
    }

    /**
     * Sends what is other than before.
     *
     * @return a hash of each user as the portal has them now
     */
    Map<String, String> changes(Map<String, String> sent, List<PbxUser> users) {
        Map<String, String> now = hashes(users);
        List<PbxUser> set = users.stream()
                .filter(user -> !now.get(user.extension()).equals(sent.get(user.extension())))
                .toList();
        List<String> remove = sent.keySet().stream()
                .filter(extension -> !now.containsKey(extension))
                .toList();
        for (int from = 0; from < remove.size(); from += PART) {
            JsonArrayBuilder gone = Json.createArrayBuilder(remove.subList(from, Math.min(remove.size(), from + PART)));
            voice.say("users", Json.createObjectBuilder().add("remove", gone));
        }
        for (int from = 0; from < set.size(); from += PART) {
            JsonArrayBuilder changed = array(set.subList(from, Math.min(set.size(), from + PART)));
            voice.say("users", Json.createObjectBuilder().add("set", changed));
        }
        return now;
    }

    private static JsonArrayBuilder array(List<PbxUser> users) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        for (PbxUser user : users) {
            JsonObjectBuilder json = Json.createObjectBuilder()
                    .add("extension", user.extension())
                    .add("name", user.name());
            array.add(user.email().isEmpty() ? json : json.add("email", user.email()));
        }
        return array;
    }

    private static Map<String, String> hashes(List<PbxUser> users) {
        Map<String, String> hashes = new TreeMap<>();
        users.forEach(user -> hashes.put(user.extension(), hash(user)));
        return hashes;
    }

    private static String hash(PbxUser user) {
        try {
            byte[] text = (user.name() + "\n" + user.email()).getBytes(StandardCharsets.UTF_8);
            return StrictBase64.url(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
