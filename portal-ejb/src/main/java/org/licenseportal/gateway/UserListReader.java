package org.licenseportal.gateway;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.licenseportal.gateway.MessageContent.UserChanges;
import org.licenseportal.gateway.MessageContent.UserPart;
import org.licenseportal.jose.JsonFields;

/** Reads the users in a message: a part of the complete list, or changes. */
final class UserListReader {

    private static final int MOST_PARTS = 100;
    private static final int MOST_IN_MESSAGE = 500;
    private static final int ANY_TOTAL = 1_000_000;
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_EMAIL = 254;
    private static final Pattern EXTENSION = Pattern.compile("[0-9*#]{1,20}");
    private static final Pattern EMAIL = Pattern.compile("[^\\s@]+@[^\\s@]+");
    private static final String EXTENSION_WORDS = "1 to 20 of the characters 0-9, * and #";

    private final JsonFields fields;
    private final Set<String> extensions = new HashSet<>();

    UserListReader(JsonFields fields) {
        this.fields = fields;
    }

    Optional<MessageContent> read() {
        return fields.has("set") || fields.has("remove") ? Optional.of(changes()) : part();
    }

    private Optional<MessageContent> part() {
        Optional<String> upload = MessageReader.uuid(fields, "upload");
        Optional<Integer> part = fields.count("part", MOST_PARTS);
        Optional<Integer> parts = fields.count("parts", MOST_PARTS);
        Optional<Long> total = fields.number("total", 0, ANY_TOTAL);
        List<RegisteredUser> users = users("users");
        if (!fields.has("users")) {
            fields.wrong("users", "\"users\" is missing. It must be an array of users, or changes in \"set\".");
        }
        if (upload.isEmpty() || part.isEmpty() || parts.isEmpty() || total.isEmpty()) {
            return Optional.empty();
        }
        if (part.get() > parts.get()) {
            fields.wrong("part", "\"part\" must be at most \"parts\".");
        }
        return Optional.of(
                new UserPart(upload.get(), part.get(), parts.get(), total.get().intValue(), users));
    }

    private MessageContent changes() {
        List<RegisteredUser> set = users("set");
        List<String> remove = fields.texts("remove", MOST_IN_MESSAGE, UserListReader::extension, EXTENSION_WORDS);
        if (set.size() + remove.size() > MOST_IN_MESSAGE) {
            fields.wrong("remove", "A message has at most " + MOST_IN_MESSAGE + " changes.");
        }
        if (remove.stream().anyMatch(extensions::contains)) {
            fields.wrong("remove", "An extension is in \"set\" or in \"remove\", not in both.");
        }
        return new UserChanges(set, remove.stream().distinct().toList());
    }

    private List<RegisteredUser> users(String name) {
        List<RegisteredUser> users = new ArrayList<>();
        fields.objects(name, MOST_IN_MESSAGE).forEach(entry -> user(entry).ifPresent(users::add));
        return users;
    }

    private Optional<RegisteredUser> user(JsonFields entry) {
        Optional<String> extension = entry.required("extension", UserListReader::extension, EXTENSION_WORDS);
        Optional<String> name =
                entry.required("name", text -> PlainLine.parse(text, LONGEST_NAME), "1 to 100 characters on one line");
        Optional<String> email = entry.optional("email", UserListReader::email, "an email address");
        if (extension.isPresent() && !extensions.add(extension.get())) {
            entry.wrong("extension", "This extension is in the list twice.");
        }
        return extension.flatMap(number -> name.map(known -> new RegisteredUser(number, known, email)));
    }

    private static Optional<String> extension(String text) {
        return EXTENSION.matcher(text).matches() ? Optional.of(text) : Optional.empty();
    }

    private static Optional<String> email(String text) {
        return PlainLine.parse(text, LONGEST_EMAIL)
                .filter(plain -> EMAIL.matcher(plain).matches());
    }
}
