package org.licenseportal.demo;

import java.util.List;

/** Names of made-up sites: mostly plain ones, and in between those that break careless programs. */
final class DemoNames {

    private static final int LONGEST = 200;

    private static final List<String> PLACES = List.of(
            "Abbey", "Birch", "Castle", "Dock", "Elm", "Forge", "Garden", "Hill", "Island", "Junction", "Kiln", "Lake");

    private static final List<String> KINDS = List.of("Surgery", "School", "Logistics", "Hotel", "Council", "Museum");

    private static final List<String> AWKWARD = List.of(
            "O'Neill & Sons \"The Mill\" <London>",
            "=cmd()",
            "مستشفى الميناء",
            "בית החולים בנמל",
            "Café 📞 Nord 👩‍⚕️",
            longest(),
            "Robert'); DROP TABLE site;--",
            "<script>alert(1)</script>",
            "東京支社",
            "Zu\u0308rich, Ærøskøbing, Łódź",
            "+44 Taxis; \"cheap\", -10%",
            "../../${7*7}#{7*7}%00\\n");

    private DemoNames() {}

    /** The name of the made-up site with this number, counted from 0. */
    static String of(int number) {
        if (number % 5 == 3) {
            return AWKWARD.get(number / 5 % AWKWARD.size());
        }
        return PLACES.get(number % PLACES.size()) + " " + KINDS.get(number / PLACES.size() % KINDS.size());
    }

    private static String longest() {
        String sentence =
                "The longest name that a site can have, written out to see what it does to tables and files, ";
        return sentence.repeat(3).substring(0, LONGEST - 1) + ".";
    }
}
