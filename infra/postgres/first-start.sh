#!/usr/bin/env bash
# On the first start of an empty PostgreSQL: one database and one role per service, each closed to the other.
set -euo pipefail

for role in storage tutor; do
    password=$(cat "/secrets/$role/password")
    psql --quiet --username "$POSTGRES_USER" --dbname postgres --set ON_ERROR_STOP=1 \
        --set role="$role" --set password="$password" <<'SQL'
CREATE ROLE :"role" LOGIN PASSWORD :'password' NOSUPERUSER NOCREATEDB NOCREATEROLE CONNECTION LIMIT 80;
CREATE DATABASE :"role" OWNER :"role" ENCODING 'UTF8';
REVOKE ALL ON DATABASE :"role" FROM PUBLIC;
SQL
    psql --quiet --username "$POSTGRES_USER" --dbname "$role" --set ON_ERROR_STOP=1 --set role="$role" <<'SQL'
REVOKE ALL ON SCHEMA public FROM PUBLIC;
GRANT ALL ON SCHEMA public TO :"role";
-- A forgotten transaction or a runaway query must not hold locks through a school day; a migration has this long.
ALTER ROLE :"role" SET idle_in_transaction_session_timeout = '5min';
ALTER ROLE :"role" SET statement_timeout = '5min';
SQL
done
psql --quiet --username "$POSTGRES_USER" --dbname postgres --set ON_ERROR_STOP=1 --command 'REVOKE CONNECT ON DATABASE postgres FROM PUBLIC'
