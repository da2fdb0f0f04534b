package org.licenseportal.bulletin;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;

/** News of the vendor's. */
@Entity
@Table(name = "bulletin")
class Bulletin {

    private static final int LONGEST_ACTOR = 254;

    @Id
    private String id;

    private String kind;

    private String title;

    private String body;

    @Column(name = "created_at")
    private long createdAt;

    @Column(name = "changed_at")
    private long changedAt;

    @Column(name = "changed_by")
    private String changedBy;

    @Column(name = "sent_at")
    private Long sentAt;

    private int recipients;

    @Version
    private long version;

    protected Bulletin() {}

    Bulletin(BulletinId id, Instant now) {
        this.id = id.value();
        createdAt = now.toEpochMilli();
    }

    /** Gives a draft this content. */
    void write(BulletinContent content, String actor, Instant now) {
        kind = content.kind().word();
        title = content.title();
        body = content.body();
        changed(actor, now);
    }

    /** Takes note that it went to so many. */
    void sent(int count, String actor, Instant now) {
        sentAt = now.toEpochMilli();
        recipients = count;
        changed(actor, now);
    }

    private void changed(String actor, Instant now) {
        changedAt = now.toEpochMilli();
        changedBy = actor.length() > LONGEST_ACTOR ? actor.substring(0, LONGEST_ACTOR) : actor;
    }

    boolean draft() {
        return sentAt == null;
    }

    /** True when nobody changed it since somebody saw this version. */
    boolean is(long seen) {
        return version == seen;
    }

    BulletinId id() {
        return new BulletinId(id);
    }

    BulletinContent content() {
        return new BulletinContent(BulletinKind.fromDatabase(kind), title, body);
    }

    long createdAt() {
        return createdAt;
    }

    BulletinDetails details() {
        return new BulletinDetails(
                id(),
                content(),
                new BulletinDetails.LastChange(changedBy, Instant.ofEpochMilli(changedAt)),
                Optional.ofNullable(sentAt)
                        .map(at -> new BulletinDetails.Dispatch(Instant.ofEpochMilli(at), recipients)),
                version);
    }
}
