#!/bin/sh
# Downloads the figures of the latest publication and proves that they arrived whole. Needs curl and nothing else.
#
#     sh tools/examples/pull.sh                      the latest final figures, for anybody
#     KIND=PROVISIONAL sh tools/examples/pull.sh     the latest provisional ones, as a registered client
#
# SERVICE, CLIENT and SECRET say where from and as whom; FILE which file (figures.csv, figures.jsonl, figures.parquet,
# figures.xlsx, provenance.csv, dictionary.csv, ledger.csv). A download that broke off goes on where it stopped.
set -eu

SERVICE=${SERVICE:-http://localhost:3000}
FILE=${FILE:-figures.csv}
KIND=${KIND:-}
TOKEN=

if [ -n "$KIND" ]; then
  TOKEN=$(curl -fsS -u "${CLIENT:-national-publisher}:${SECRET:-demonstration-only}" -d grant_type=client_credentials \
    "$SERVICE/oidc/token" | sed 's/.*"access_token":"\([^"]*\)".*/\1/')
fi

# With a token where there is one.
get() {
  if [ -n "$TOKEN" ]; then curl -fsSL -H "Authorization: Bearer $TOKEN" "$@"; else curl -fsSL "$@"; fi
}

get -o manifest.json "$SERVICE/releases/latest/manifest.json${KIND:+?kind=$KIND}"
NUMBER=$(sed -n 's/.*"number": \([0-9]*\).*/\1/p' manifest.json | head -n 1)
WANTED=$(sed -n "/\"name\": \"$FILE\"/{n;s/.*\"sha256\": \"\([0-9a-f]*\)\".*/\1/p;}" manifest.json)

get -C - -o "$FILE" "$SERVICE/releases/$NUMBER/$FILE"

FOUND=$({ sha256sum "$FILE" 2>/dev/null || shasum -a 256 "$FILE"; } | cut -d ' ' -f 1)
if [ "$FOUND" != "$WANTED" ]; then
  echo "$FILE is not whole: its SHA-256 is $FOUND, and the manifest says $WANTED. Delete it and run this again." >&2
  exit 1
fi
echo "$FILE of publication $NUMBER: $(wc -l < "$FILE" | tr -d ' ') lines, whole"
