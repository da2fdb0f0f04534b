-- The one user of a reseller who gets its order updates. The key allows one for each reseller, the reference only one of
-- its own users, and nobody deletes a user who is it.
ALTER TABLE portal_user ADD CONSTRAINT uq_portal_user_of_reseller UNIQUE (id, reseller_number);

CREATE TABLE main_contact (
    reseller_number VARCHAR(10) NOT NULL,
    user_id         VARCHAR(36) NOT NULL,
    CONSTRAINT pk_main_contact PRIMARY KEY (reseller_number),
    CONSTRAINT fk_main_contact_user FOREIGN KEY (user_id, reseller_number)
        REFERENCES portal_user (id, reseller_number)
);

INSERT INTO main_contact (reseller_number, user_id)
    SELECT reseller_number, MIN(id) FROM portal_user WHERE role = 'reseller-admin' GROUP BY reseller_number;
