package org.licenseportal.issue;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What somebody reports or answers.
 *
 * @param category a code of the list of categories; empty for an answer
 * @param title what it is in a line; empty for an answer
 * @param text what there is to say
 * @param files what goes with it
 */
public record IssueContent(String category, String title, String text, List<NewFile> files) {

    /** The longest title. */
    public static final int LONGEST_TITLE = 150;

    /** The longest text. */
    public static final int LONGEST_TEXT = 10_000;

    /** The most files. */
    public static final int MOST_FILES = 3;

    /** The most bytes of a file. */
    public static final int LARGEST_FILE = 5 * 1024 * 1024;

    /** A title is one line, and neither has a character that no database takes. */
    public IssueContent {
        title = title.replaceAll("[\\s\\p{Cntrl}\\p{Zl}\\p{Zp}]+", " ").strip();
        text = text.replaceAll("\\r\\n?", "\n")
                .replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\p{Cs}]", "\ufffd")
                .strip();
        files = List.copyOf(files);
    }

    /** An answer. */
    public static IssueContent answer(String text, List<NewFile> files) {
        return new IssueContent("", "", text, files);
    }

    /** How many bytes its files have. */
    long bytes() {
        return files.stream().mapToLong(NewFile::size).sum();
    }

    /** What is wrong with it as an answer: one fault for each field at most. */
    public List<IssueFault> faultsOfAnswer() {
        return Stream.of(textFault(), fileFault()).flatMap(Optional::stream).toList();
    }

    /** What is wrong with it as a report: one fault for each field at most. */
    public List<IssueFault> faultsOfReport(List<IssueCategory> offered) {
        List<IssueFault> faults = new ArrayList<>();
        if (offered.stream().noneMatch(known -> known.code().equals(category))) {
            faults.add(IssueFault.CATEGORY_UNKNOWN);
        }
        if (title.isEmpty()) {
            faults.add(IssueFault.TITLE_MISSING);
        } else if (title.length() > LONGEST_TITLE) {
            faults.add(IssueFault.TITLE_TOO_LONG);
        }
        faults.addAll(faultsOfAnswer());
        return faults;
    }

    private Optional<IssueFault> textFault() {
        if (text.isEmpty()) {
            return Optional.of(IssueFault.TEXT_MISSING);
        }
        return text.length() > LONGEST_TEXT ? Optional.of(IssueFault.TEXT_TOO_LONG) : Optional.empty();
    }

    private Optional<IssueFault> fileFault() {
        return files.size() > MOST_FILES
                ? Optional.of(IssueFault.TOO_MANY_FILES)
                : files.stream().flatMap(file -> fault(file).stream()).findFirst();
    }

    private static Optional<IssueFault> fault(NewFile file) {
        if (file.size() == 0) {
            return Optional.of(IssueFault.FILE_EMPTY);
        }
        if (file.size() > LARGEST_FILE) {
            return Optional.of(IssueFault.FILE_TOO_LARGE);
        }
        return FileType.of(file.bytes()).isEmpty() ? Optional.of(IssueFault.FILE_TYPE) : Optional.empty();
    }

    /** Tells a wish that is repeated from another one with the same key. */
    String hash() {
        MessageDigest digest = sha256();
        Stream.of(category, title, text)
                .map(part -> part.getBytes(StandardCharsets.UTF_8))
                .forEach(part -> add(digest, part));
        files.forEach(file -> {
            add(digest, file.name().getBytes(StandardCharsets.UTF_8));
            add(digest, file.bytes());
        });
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void add(MessageDigest digest, byte[] part) {
        digest.update((part.length + ":").getBytes(StandardCharsets.US_ASCII));
        digest.update(part);
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java has SHA-256", missing);
        }
    }

    /** A name that is one path segment of plain characters, and ends as the kind of its content does. */
    static String safeName(NewFile file, FileType type) {
        String last = Arrays.stream(file.name().split("[/\\\\]")).reduce("", (first, second) -> second);
        String stem = last.replaceAll("\\.[A-Za-z0-9]{1,5}$", "")
                .replaceAll("[^\\p{L}\\p{N} ._-]+", "_")
                .strip();
        String cut = stem.length() > 80 ? stem.substring(0, 80) : stem;
        return (cut.isEmpty() || cut.startsWith(".") ? "file" : cut) + "." + type.ending();
    }
}
