-- The picture of a user as the portal encoded it: a JPEG of 256 pixels a side, in base64, because the two databases have
-- no type for bytes in common. It is small enough for a text.
CREATE TABLE user_picture (
    user_id   VARCHAR(36)    NOT NULL,
    jpeg      VARCHAR(32672) NOT NULL,
    check_sum VARCHAR(64)    NOT NULL,
    CONSTRAINT pk_user_picture PRIMARY KEY (user_id),
    CONSTRAINT fk_user_picture_user FOREIGN KEY (user_id) REFERENCES portal_user (id) ON DELETE CASCADE
);
