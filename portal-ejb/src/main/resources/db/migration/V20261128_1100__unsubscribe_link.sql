-- The word in the address that ends one kind of mail for one user. It opens nothing else, so it is kept as it is: every
-- mail of the kind names the same address, and an old mail still ends the mails of today.
CREATE TABLE unsubscribe_link (
    token   VARCHAR(43) NOT NULL,
    user_id VARCHAR(36) NOT NULL,
    kind    VARCHAR(12) NOT NULL,
    CONSTRAINT pk_unsubscribe_link PRIMARY KEY (token),
    CONSTRAINT uq_unsubscribe_link_user UNIQUE (user_id, kind),
    CONSTRAINT fk_unsubscribe_link_user FOREIGN KEY (user_id) REFERENCES portal_user (id) ON DELETE CASCADE,
    CONSTRAINT ck_unsubscribe_link_kind CHECK (kind IN ('sales', 'technical', 'swas'))
);
