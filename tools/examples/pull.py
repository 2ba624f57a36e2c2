"""Pulls the figures of the latest publication into Python. Nothing but Python 3.9 is needed; with pandas, a data frame.

    python3 tools/examples/pull.py                     the latest final figures, for anybody
    KIND=PROVISIONAL python3 tools/examples/pull.py    the latest provisional ones, as a registered client

In your own program: `from pull import figures`, then `figures()`. SERVICE, CLIENT and SECRET say where from and as whom.
"""

import base64
import csv
import hashlib
import io
import json
import os
import urllib.parse
import urllib.request

SERVICE = os.environ.get("SERVICE", "http://localhost:3000")
KIND = os.environ.get("KIND", "")

NUMBERS = {"value": float, "lower": float, "upper": float}
COUNTS = {"numerator": int, "denominator": int, "organisations": int, "as_of": int, "publication": int}


def token():
    """A token of a registered client; provisional figures need one."""
    client = os.environ.get("CLIENT", "national-publisher")
    secret = os.environ.get("SECRET", "demonstration-only")
    request = urllib.request.Request(SERVICE + "/oidc/token", b"grant_type=client_credentials")
    request.add_header("Authorization", "Basic " + base64.b64encode(f"{client}:{secret}".encode()).decode())
    with urllib.request.urlopen(request) as answer:
        return json.load(answer)["access_token"]


def get(address, bearer=None):
    """What the service has at an address, whole: a download that breaks off is an error."""
    request = urllib.request.Request(SERVICE + address)
    if bearer is not None:
        request.add_header("Authorization", "Bearer " + bearer)
    with urllib.request.urlopen(request) as answer:
        return answer.read()


def typed(row):
    """A row with its numbers as numbers, and None where there is none: `status` says why."""
    typed_row = {name: text.removeprefix("'") if text != "" else None for name, text in row.items()}
    for name, read in {**NUMBERS, **COUNTS}.items():
        typed_row[name] = None if typed_row[name] is None else read(typed_row[name])
    return typed_row


def figures():
    """Every figure of the latest publication, as a data frame where pandas is there and as a list of rows where not."""
    bearer = token() if KIND else None
    manifest = json.loads(get("/releases/latest/manifest.json" + ("?" + urllib.parse.urlencode({"kind": KIND}) if KIND else ""), bearer))
    number = manifest["publication"]["number"]
    wanted = next(file for file in manifest["files"] if file["name"] == "figures.csv")
    content = get(f"/releases/{number}/figures.csv", bearer)
    if hashlib.sha256(content).hexdigest() != wanted["sha256"]:
        raise SystemExit("figures.csv is not what the manifest says. Run this again.")
    rows = [typed(row) for row in csv.DictReader(io.StringIO(content.decode(), newline=""))]
    if len(rows) != wanted["rows"]:
        raise SystemExit(f"figures.csv has {len(rows)} rows, and the manifest says {wanted['rows']}.")
    try:
        import pandas
    except ImportError:
        return manifest, rows
    return manifest, pandas.DataFrame(rows)


if __name__ == "__main__":
    manifest, rows = figures()
    print(manifest["publication"]["citation"])
    print(f"{len(rows)} figures")
