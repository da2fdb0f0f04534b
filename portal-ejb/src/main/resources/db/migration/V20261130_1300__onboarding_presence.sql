-- Who has which step of a customer's onboarding open, so that two in the same draft are told. A row counts while it was
-- seen in the last two minutes; nothing is lost when it goes.
CREATE TABLE onboarding_presence (
    account_id VARCHAR(9)  NOT NULL,
    user_id    VARCHAR(36) NOT NULL,
    step       VARCHAR(10) NOT NULL,
    since      BIGINT      NOT NULL,
    seen_at    BIGINT      NOT NULL,
    CONSTRAINT pk_onboarding_presence PRIMARY KEY (account_id, user_id),
    CONSTRAINT fk_onboarding_presence_account FOREIGN KEY (account_id) REFERENCES customer (account_id) ON DELETE CASCADE,
    CONSTRAINT fk_onboarding_presence_user FOREIGN KEY (user_id) REFERENCES portal_user (id) ON DELETE CASCADE,
    CONSTRAINT ck_onboarding_presence_step CHECK (step IN ('customer', 'gateway', 'pbx', 'connect', 'sync', 'overview'))
);

CREATE INDEX ix_onboarding_presence_user ON onboarding_presence (user_id);
