// @ts-check
/**
 * Pulls the figures of the latest publication, one at a time, at flat memory. Nothing but Node is needed.
 *
 *     node tools/examples/pull.mjs                       the latest final figures, for anybody
 *     KIND=PROVISIONAL node tools/examples/pull.mjs      the latest provisional ones, as a registered client
 *
 * In your own program: `import { figures } from './pull.mjs'`, then `for await (const figure of figures()) …`. Its types
 * are checked against the columns that the service writes. SERVICE, CLIENT and SECRET say where from and as whom.
 */
import { createHash } from 'node:crypto';
import { pathToFileURL } from 'node:url';

const {
  SERVICE = 'http://localhost:3000',
  CLIENT = 'national-publisher',
  SECRET = 'demonstration-only',
  KIND,
} = process.env;

/**
 * One figure; what is null is not there, and `status` says why.
 * @typedef {{
 *   quarter: string, level: 'ENGLAND' | 'REGION' | 'ICB', area_code: string, area_name: string,
 *   boundaries: 'AS_WAS' | 'AS_NOW', metric: string, stratifier: string, group: string | null,
 *   measure: 'SHARE' | 'DIFFERENCE' | 'RATIO' | 'UNKNOWN', value: number | null, lower: number | null, upper: number | null,
 *   numerator: number | null, denominator: number | null, status: string, markers: string[], organisations: number,
 *   as_of: number, publication: number
 * }} Figure
 * @typedef {{ name: string, sha256: string, bytes: number, rows: number }} FileEntry
 * @typedef {{ publication: { number: number, kind: string, quarter: string, citation: string }, files: FileEntry[] }} Manifest
 */

/** @returns {Promise<Record<string, string>>} */
async function signIn() {
  if (KIND === undefined) return {};
  const response = await fetch(`${SERVICE}/oidc/token`, {
    method: 'POST',
    headers: { authorization: `Basic ${Buffer.from(`${CLIENT}:${SECRET}`).toString('base64')}` },
    body: new URLSearchParams({ grant_type: 'client_credentials' }),
  });
  if (!response.ok) throw new Error(`No token: ${response.status} ${await response.text()}`);
  const { access_token: token } = /** @type {{ access_token: string }} */ (await response.json());
  return { authorization: `Bearer ${token}` };
}

/**
 * @param {string} address
 * @param {Record<string, string>} headers
 */
async function get(address, headers) {
  const response = await fetch(SERVICE + address, { headers });
  if (!response.ok) throw new Error(`${address}: ${response.status} ${await response.text()}`);
  return response;
}

/**
 * The manifest of the latest publication, and its figures one after another. Ends with an error where they are not whole.
 * @returns {Promise<{ manifest: Manifest, figures: AsyncGenerator<Figure, void> }>}
 */
export async function pull() {
  const headers = await signIn();
  const query = KIND === undefined ? '' : `?kind=${KIND}`;
  const manifest = /** @type {Manifest} */ (
    await (await get(`/releases/latest/manifest.json${query}`, headers)).json()
  );
  return { manifest, figures: read(manifest, headers) };
}

/**
 * @param {Manifest} manifest
 * @param {Record<string, string>} headers
 * @returns {AsyncGenerator<Figure, void>}
 */
async function* read({ publication, files }, headers) {
  const name = 'figures.jsonl';
  const wanted = files.find((file) => file.name === name)?.sha256;
  const { body } = await get(`/releases/${publication.number}/${name}`, headers);
  const hash = createHash('sha256');
  const decoder = new TextDecoder();
  let begun = '';
  for await (const bytes of /** @type {AsyncIterable<Uint8Array>} */ (/** @type {unknown} */ (body))) {
    hash.update(bytes);
    const lines = (begun + decoder.decode(bytes, { stream: true })).split('\n');
    begun = lines.pop() ?? '';
    for (const line of lines) yield /** @type {Figure} */ (JSON.parse(line));
  }
  if (hash.digest('hex') !== wanted) throw new Error(`${name} is not what the manifest says. Pull it again.`);
}

async function main() {
  const { manifest, figures } = await pull();
  let rows = 0;
  for await (const figure of figures) rows += figure.publication === manifest.publication.number ? 1 : 0;
  console.log(manifest.publication.citation);
  console.log(`${rows} figures`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  main().catch((error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
}
