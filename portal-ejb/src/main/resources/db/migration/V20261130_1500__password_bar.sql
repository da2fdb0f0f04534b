-- An account whose admins log in by single sign-on alone: nothing that the portal keeps of them lets them in.
CREATE TABLE password_bar (
    account_id VARCHAR(9) NOT NULL,
    CONSTRAINT pk_password_bar PRIMARY KEY (account_id),
    CONSTRAINT fk_password_bar_account FOREIGN KEY (account_id) REFERENCES customer (account_id) ON DELETE CASCADE
);
