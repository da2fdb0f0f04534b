package org.licenseportal.client.gateway.pbx;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * The users of a telephone system, in the order of their IDs. Users are made up, always the same ones, so that a
 * directory of so many users is the same after a restart.
 */
public final class PbxDirectory {
    /** As many as a gateway may upload. */
    public static final int MOST = 5_000;

    private static final int FIRST_EXTENSION = 1_000;
    private static final List<String> FIRST = List.of(
            "Ada", "Ben", "Chloé", "David", "Elif", "Felix", "Grace", "Hugo", "Ines", "Jonas", "Kaja", "Luis", "Maya",
            "Noor", "Oskar", "Paula", "Quinn", "Rosa", "Samir", "Tilda", "Uma", "Viktor", "Wren", "Yuki", "Zoe");
    private static final List<String> LAST = List.of(
            "Abbott",
            "Becker",
            "Castillo",
            "Dubois",
            "Eriksen",
            "Farouk",
            "Garcia",
            "Hughes",
            "Ivanov",
            "Jensen",
            "Kowalski",
            "Lindqvist",
            "Moreau",
            "Nakamura",
            "Okafor",
            "Petrov",
            "Quigley",
            "Rossi",
            "Schneider",
            "Tanaka",
            "Usman",
            "Vermeer",
            "Walsh",
            "Xu",
            "Yilmaz",
            "Zimmer");

    private final NavigableMap<String, PbxUser> users = new TreeMap<>();

    /**
     * @param count of users, at most {@link #MOST}
     * @return a directory of that many
     * @throws IllegalArgumentException when there are more
     */
    public static PbxDirectory of(int count) {
        PbxDirectory directory = new PbxDirectory();
        directory.resize(count);
        return directory;
    }

    /**
     * People come or leave: the last ones, by ID.
     *
     * @param count of users from now on, at most {@link #MOST}
     * @throws IllegalArgumentException when there are more
     */
    public synchronized void resize(int count) {
        requireCount(count);
        for (int number = 1; users.size() < count; number++) {
            PbxUser user = user(number);
            users.putIfAbsent(user.id(), user);
        }
        while (users.size() > count) {
            users.pollLastEntry();
        }
    }

    /**
     * @param count of users that somebody wants
     * @throws IllegalArgumentException when there cannot be so many
     */
    public static void requireCount(int count) {
        if (count < 0 || count > MOST) {
            throw new IllegalArgumentException("a PBX has 0 to " + MOST + " users");
        }
    }

    /** @param user who is new, or is called differently from now on */
    public synchronized void put(PbxUser user) {
        users.put(user.id(), user);
    }

    /** @param id of a user who leaves */
    public synchronized void remove(String id) {
        users.remove(id);
    }

    /** @return how many there are */
    public synchronized int size() {
        return users.size();
    }

    /**
     * @param id after which to begin; the empty text for the beginning
     * @param limit how many at most
     * @return users in the order of their IDs
     */
    public synchronized List<PbxUser> after(String id, int limit) {
        return users.tailMap(id, false).values().stream().limit(limit).toList();
    }

    /** @return all of them, by ID */
    public synchronized Map<String, PbxUser> all() {
        return new TreeMap<>(users);
    }

    private static PbxUser user(int number) {
        int index = number - 1;
        int round = index / (FIRST.size() * LAST.size());
        String first = FIRST.get(index % FIRST.size());
        String last = LAST.get((index / FIRST.size() + index % FIRST.size()) % LAST.size()) + roman(round);
        String mailbox =
                (first + "." + last).toLowerCase(Locale.ROOT).replace('é', 'e').replace(' ', '.');
        return new PbxUser(
                String.format(Locale.ROOT, "u%05d", number),
                first + " " + last,
                String.valueOf(FIRST_EXTENSION + index),
                mailbox + "@pbx.example");
    }

    /** There are 650 names; of 5,000 users the last ones are the eighth of their name. */
    private static String roman(int round) {
        return List.of("", " II", " III", " IV", " V", " VI", " VII", " VIII").get(round);
    }
}
