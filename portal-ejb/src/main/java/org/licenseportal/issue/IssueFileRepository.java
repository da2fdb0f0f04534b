package org.licenseportal.issue;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.licenseportal.customer.AccountId;

/** Files that go with entries: what they are in one table, what is in them in another, piece by piece. */
@Dependent
class IssueFileRepository {

    /** Bytes of a piece: 32,000 characters of base64. */
    static final int PIECE = 24_000;

    /** What comes from an address may be anything, and no database takes all of it. */
    private static final Pattern ID = Pattern.compile("[0-9a-f-]{36}");

    private static final String FILES = " from issue_file f join issue_entry e on e.id = f.entry_id"
            + " join issue_report r on r.number = e.issue_number where r.number = ? and r.account_id = ?";

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    List<AttachedFile> add(String entry, List<NewFile> files) {
        List<AttachedFile> added = new ArrayList<>();
        for (NewFile file : files) {
            byte[] bytes = file.bytes();
            FileType type = FileType.of(bytes).orElseThrow();
            AttachedFile attached = new AttachedFile(
                    UUID.randomUUID().toString(), IssueContent.safeName(file, type), type.media(), bytes.length);
            entities.createNativeQuery("insert into issue_file (id, entry_id, place, name, media_type, bytes,"
                            + " check_sum) values (?, ?, ?, ?, ?, ?, ?)")
                    .setParameter(1, attached.id())
                    .setParameter(2, entry)
                    .setParameter(3, added.size() + 1)
                    .setParameter(4, attached.name())
                    .setParameter(5, attached.type())
                    .setParameter(6, attached.size())
                    .setParameter(
                            7, HexFormat.of().formatHex(IssueContent.sha256().digest(bytes)))
                    .executeUpdate();
            addPieces(attached.id(), bytes);
            added.add(attached);
        }
        return added;
    }

    private void addPieces(String file, byte[] bytes) {
        for (int start = 0; start < bytes.length; start += PIECE) {
            byte[] piece = Arrays.copyOfRange(bytes, start, Math.min(start + PIECE, bytes.length));
            entities.createNativeQuery("insert into issue_file_piece (file_id, place, content) values (?, ?, ?)")
                    .setParameter(1, file)
                    .setParameter(2, start / PIECE + 1)
                    .setParameter(3, Base64.getEncoder().encodeToString(piece))
                    .executeUpdate();
        }
    }

    /** The files of an issue, by the entries that they go with. */
    Map<String, List<AttachedFile>> of(IssueNumber number, AccountId account) {
        List<?> rows = entities.createNativeQuery(
                        "select f.entry_id, f.id, f.name, f.media_type, f.bytes" + FILES + " order by e.place, f.place")
                .setParameter(1, number.value())
                .setParameter(2, account.value())
                .getResultList();
        Map<String, List<AttachedFile>> files = new LinkedHashMap<>();
        rows.stream().map(Object[].class::cast).forEach(row -> files.computeIfAbsent(
                        (String) row[0], entry -> new ArrayList<>())
                .add(file(row)));
        return files;
    }

    /** How many bytes the files of an issue have in all. */
    long bytes(IssueNumber number, AccountId account) {
        Number sum = (Number) entities.createNativeQuery("select coalesce(sum(f.bytes), 0)" + FILES)
                .setParameter(1, number.value())
                .setParameter(2, account.value())
                .getSingleResult();
        return sum.longValue();
    }

    /** A file of an issue with what is in it. */
    Optional<FileContent> content(String id, IssueNumber number, AccountId account) {
        if (!ID.matcher(id).matches()) {
            return Optional.empty();
        }
        List<?> rows = entities.createNativeQuery(
                        "select f.entry_id, f.id, f.name, f.media_type, f.bytes" + FILES + " and f.id = ?")
                .setParameter(1, number.value())
                .setParameter(2, account.value())
                .setParameter(3, id)
                .getResultList();
        return rows.stream()
                .map(row -> file((Object[]) row))
                .findFirst()
                .map(file -> new FileContent(file, bytes(file)));
    }

    private byte[] bytes(AttachedFile file) {
        List<?> pieces = entities.createNativeQuery(
                        "select content from issue_file_piece where file_id = ? order by place")
                .setParameter(1, file.id())
                .getResultList();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(file.size());
        pieces.forEach(piece -> bytes.writeBytes(Base64.getDecoder().decode((String) piece)));
        return bytes.toByteArray();
    }

    private static AttachedFile file(Object[] row) {
        return new AttachedFile((String) row[1], (String) row[2], (String) row[3], ((Number) row[4]).intValue());
    }
}
