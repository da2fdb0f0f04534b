package org.licenseportal.gateway;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Where a PBX is and how to log in there (ONB-4). It is sealed for its gateway at once, and kept nowhere else; so it
 * never says what it holds.
 *
 * @param host a name or an IP address
 * @param port its TCP port
 * @param user whom to log in as
 * @param password the password
 */
public record PbxAccess(String host, int port, String user, String password) {

    private static final int LONGEST_USER = 100;
    private static final int LONGEST_PASSWORD = 200;
    private static final int LAST_PORT = 65_535;
    private static final Pattern NAME = Pattern.compile(
            "(?=.{1,253}$)[A-Za-z0-9_]([A-Za-z0-9_-]{0,62})(\\.[A-Za-z0-9_]([A-Za-z0-9_-]{0,62}))*\\.?");
    private static final Pattern IPV6 = Pattern.compile("(?=.{2,45}$)[0-9A-Fa-f]{0,4}(:[0-9A-Fa-f.]{0,15}){2,8}");
    private static final Pattern PORT = Pattern.compile("[0-9]{1,5}");
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

    /** What of this cannot be used; nothing when all of it can. The password counts as it is, spaces included. */
    public static Set<PbxField> faults(String host, String port, String user, String password) {
        Set<PbxField> faults = EnumSet.noneOf(PbxField.class);
        String address = text(host).strip();
        if (!NAME.matcher(address).matches() && !IPV6.matcher(address).matches()) {
            faults.add(PbxField.HOST);
        }
        String number = text(port).strip();
        if (!PORT.matcher(number).matches() || Integer.parseInt(number) < 1 || Integer.parseInt(number) > LAST_PORT) {
            faults.add(PbxField.PORT);
        }
        if (!fits(text(user).strip(), LONGEST_USER)) {
            faults.add(PbxField.USER);
        }
        if (!fits(text(password), LONGEST_PASSWORD)) {
            faults.add(PbxField.PASSWORD);
        }
        return faults;
    }

    /** What somebody typed; empty when some of it cannot be used. */
    public static Optional<PbxAccess> parse(String host, String port, String user, String password) {
        return faults(host, port, user, password).isEmpty()
                ? Optional.of(new PbxAccess(host.strip(), Integer.parseInt(port.strip()), user.strip(), password))
                : Optional.empty();
    }

    private static boolean fits(String text, int longest) {
        return !text.isEmpty()
                && text.length() <= longest
                && !CONTROL.matcher(text).find();
    }

    private static String text(String given) {
        return given == null ? "" : given;
    }

    @Override
    public String toString() {
        return "the access to a PBX";
    }
}
