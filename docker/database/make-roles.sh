#!/bin/sh
# Run once by the database's image, in an empty volume: the owner of the schema and the application's role, neither of
# them a superuser. What the application may do is granted by migrations.
set -eu
psql -v ON_ERROR_STOP=1 -v owner="$OWNER_PASSWORD" -v login="$LOGIN_PASSWORD" \
  --username "$POSTGRES_USER" --dbname "$POSTGRES_DB" -f /docker-entrypoint-initdb.d/roles.psql
