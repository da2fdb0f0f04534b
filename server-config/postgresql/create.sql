-- Makes the portal's role and its empty database. The portal makes the tables itself, at its first start.
-- psql -U postgres -v password=SECRET -f create.sql
CREATE ROLE portal LOGIN PASSWORD :'password' CONNECTION LIMIT 200;
CREATE DATABASE portal OWNER portal ENCODING 'UTF8' TEMPLATE template0 LC_COLLATE 'C' LC_CTYPE 'C';
REVOKE ALL ON DATABASE portal FROM PUBLIC;
