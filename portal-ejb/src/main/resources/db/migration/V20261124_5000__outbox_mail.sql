-- Mails to be sent, written in the transaction of what they tell. The unique key is what keeps one notice one mail; the
-- message ID is fixed here, so that a mail that had to be sent twice is recognized as one. The parts are emptied once a
-- mail was sent: links in them open accounts.
CREATE TABLE outbox_mail (
    id              VARCHAR(36)    NOT NULL,
    dedup_key       VARCHAR(200)   NOT NULL,
    kind            VARCHAR(40)    NOT NULL,
    recipient       VARCHAR(254)   NOT NULL,
    subject         VARCHAR(300)   NOT NULL,
    message_id      VARCHAR(300)   NOT NULL,
    text_part       VARCHAR(32672) NOT NULL,
    html_part       VARCHAR(32672) NOT NULL,
    attachment_name VARCHAR(100),
    attachment_type VARCHAR(100),
    attachment_text VARCHAR(32672),
    unsubscribe_url VARCHAR(1000),
    state           VARCHAR(12)    NOT NULL,
    created_at      BIGINT         NOT NULL,
    queued_at       BIGINT         NOT NULL,
    due_at          BIGINT         NOT NULL,
    attempts        INTEGER        NOT NULL,
    lease_holder    VARCHAR(36),
    leased_until    BIGINT         NOT NULL,
    last_error      VARCHAR(500),
    ended_at        BIGINT         NOT NULL,
    CONSTRAINT pk_outbox_mail PRIMARY KEY (id),
    CONSTRAINT uq_outbox_mail_dedup UNIQUE (dedup_key),
    CONSTRAINT ck_outbox_mail_state CHECK (state IN ('waiting', 'sent', 'dead', 'kept'))
);

CREATE INDEX ix_outbox_mail_due ON outbox_mail (state, due_at);
CREATE INDEX ix_outbox_mail_ended ON outbox_mail (state, ended_at, id);
CREATE INDEX ix_outbox_mail_created ON outbox_mail (created_at, id);
