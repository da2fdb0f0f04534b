-- What an issue report may be about: a list that grows by rows. What is no longer offered stays for old reports.
CREATE TABLE issue_category (
    code    VARCHAR(30) NOT NULL,
    name    VARCHAR(60) NOT NULL,
    place   INTEGER     NOT NULL,
    offered BOOLEAN     NOT NULL DEFAULT TRUE,
    CONSTRAINT pk_issue_category PRIMARY KEY (code),
    CONSTRAINT uq_issue_category_place UNIQUE (place)
);

INSERT INTO issue_category (code, name, place) VALUES ('calls', 'Calls', 1);
INSERT INTO issue_category (code, name, place) VALUES ('users', 'Users and login', 2);
INSERT INTO issue_category (code, name, place) VALUES ('gateway', 'Gateway and PBX', 3);
INSERT INTO issue_category (code, name, place) VALUES ('integration', 'Integrations', 4);
INSERT INTO issue_category (code, name, place) VALUES ('license', 'Licenses and subscriptions', 5);
INSERT INTO issue_category (code, name, place) VALUES ('other', 'Something else', 6);

-- An issue of an account. Its number is drawn, and says nothing of how many there are. The form key makes one issue of
-- one form or request, however often it is sent.
CREATE TABLE issue_report (
    number         VARCHAR(8)   NOT NULL,
    account_id     VARCHAR(9)   NOT NULL,
    form_key       VARCHAR(200) NOT NULL,
    category       VARCHAR(30)  NOT NULL,
    title          VARCHAR(150) NOT NULL,
    reporter_party VARCHAR(12)  NOT NULL,
    reporter_id    VARCHAR(64)  NOT NULL,
    reporter_name  VARCHAR(200) NOT NULL,
    status         VARCHAR(12)  NOT NULL,
    reported_at    BIGINT       NOT NULL,
    changed_at     BIGINT       NOT NULL,
    closed_at      BIGINT       NOT NULL DEFAULT 0,
    version        BIGINT       NOT NULL DEFAULT 0,
    CONSTRAINT pk_issue_report PRIMARY KEY (number),
    CONSTRAINT uq_issue_report_form UNIQUE (account_id, form_key),
    CONSTRAINT fk_issue_report_account FOREIGN KEY (account_id) REFERENCES customer (account_id),
    CONSTRAINT fk_issue_report_category FOREIGN KEY (category) REFERENCES issue_category (code),
    CONSTRAINT ck_issue_report_party CHECK (reporter_party IN ('admin', 'partner', 'program', 'application')),
    CONSTRAINT ck_issue_report_status CHECK (status IN ('open', 'answered', 'closed', 'reopened')),
    CONSTRAINT ck_issue_report_closed CHECK (
        (status = 'closed' AND closed_at > 0) OR (status <> 'closed' AND closed_at = 0))
);

CREATE INDEX ix_issue_report_account ON issue_report (account_id, changed_at, number);
CREATE INDEX ix_issue_report_status ON issue_report (status, changed_at, number);

-- What was said and done about an issue, in its order: first the report itself. The hash tells a request that is repeated
-- from another one with the same key.
CREATE TABLE issue_entry (
    id           VARCHAR(36)    NOT NULL,
    issue_number VARCHAR(8)     NOT NULL,
    place        INTEGER        NOT NULL,
    kind         VARCHAR(12)    NOT NULL,
    author_party VARCHAR(12)    NOT NULL,
    author_id    VARCHAR(64)    NOT NULL,
    author_name  VARCHAR(200)   NOT NULL,
    words        VARCHAR(20000) NOT NULL,
    form_key     VARCHAR(200)   NOT NULL,
    form_hash    VARCHAR(64)    NOT NULL,
    written_at   BIGINT         NOT NULL,
    CONSTRAINT pk_issue_entry PRIMARY KEY (id),
    CONSTRAINT uq_issue_entry_place UNIQUE (issue_number, place),
    CONSTRAINT uq_issue_entry_form UNIQUE (issue_number, form_key),
    CONSTRAINT fk_issue_entry_report FOREIGN KEY (issue_number) REFERENCES issue_report (number) ON DELETE CASCADE,
    CONSTRAINT ck_issue_entry_kind CHECK (kind IN ('report', 'reply', 'closed', 'reopened')),
    CONSTRAINT ck_issue_entry_party CHECK (
        author_party IN ('admin', 'partner', 'contact', 'program', 'application'))
);

CREATE INDEX ix_issue_entry_author ON issue_entry (author_id);

-- A file that goes with an entry. What is in it stands apart, in pieces of base64: the two databases have no type for
-- bytes in common, and a list of files must not read what is in them.
CREATE TABLE issue_file (
    id         VARCHAR(36)  NOT NULL,
    entry_id   VARCHAR(36)  NOT NULL,
    place      INTEGER      NOT NULL,
    name       VARCHAR(100) NOT NULL,
    media_type VARCHAR(40)  NOT NULL,
    bytes      INTEGER      NOT NULL,
    check_sum  VARCHAR(64)  NOT NULL,
    CONSTRAINT pk_issue_file PRIMARY KEY (id),
    CONSTRAINT uq_issue_file_place UNIQUE (entry_id, place),
    CONSTRAINT fk_issue_file_entry FOREIGN KEY (entry_id) REFERENCES issue_entry (id) ON DELETE CASCADE,
    CONSTRAINT ck_issue_file_place CHECK (place BETWEEN 1 AND 3),
    CONSTRAINT ck_issue_file_bytes CHECK (bytes BETWEEN 1 AND 5242880)
);

CREATE TABLE issue_file_piece (
    file_id VARCHAR(36)    NOT NULL,
    place   INTEGER        NOT NULL,
    content VARCHAR(32672) NOT NULL,
    CONSTRAINT pk_issue_file_piece PRIMARY KEY (file_id, place),
    CONSTRAINT fk_issue_file_piece_file FOREIGN KEY (file_id) REFERENCES issue_file (id) ON DELETE CASCADE
);

-- A link in a mail by which one support contact, who has no login, reads and answers one issue: each mail has its own.
CREATE TABLE issue_link (
    token_hash   VARCHAR(64) NOT NULL,
    issue_number VARCHAR(8)  NOT NULL,
    contact_id   VARCHAR(36) NOT NULL,
    created_at   BIGINT      NOT NULL,
    CONSTRAINT pk_issue_link PRIMARY KEY (token_hash),
    CONSTRAINT fk_issue_link_report FOREIGN KEY (issue_number) REFERENCES issue_report (number) ON DELETE CASCADE
);

CREATE INDEX ix_issue_link_report ON issue_link (issue_number);
