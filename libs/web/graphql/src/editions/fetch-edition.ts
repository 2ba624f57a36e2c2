import { addEdition, definitionText, formEditions } from '@monitor/domain';
import type { FormEdition } from '@monitor/domain';

/** An edition of the form as a page or the list of editions names it. */
export interface NamedEdition {
  version: number;
  /** SHA-256 of its canonical text, in hexadecimal. */
  sha256: string;
}

/** Those of some editions that this tab does not have: they were published after the build was made. */
export function missingEditions(versions: readonly number[]): number[] {
  return [...new Set(versions)].filter((version) => formEditions.every((edition) => edition.version !== version));
}

async function readJson(address: string, options: RequestInit = {}): Promise<unknown> {
  const response = await fetch(address, options);
  if (!response.ok) throw new Error(`${address} answered ${String(response.status)}.`);
  return response.json();
}

/** How the service names an edition today; its list of editions may be minutes old in the browser, and is asked anew. */
async function nameOf(version: number): Promise<NamedEdition> {
  const { editions } = (await readJson('/forms.json', { cache: 'no-cache' })) as { editions: NamedEdition[] };
  const named = editions.find((edition) => edition.version === version);
  if (named === undefined) throw new Error(`The service names no edition ${String(version)}.`);
  return named;
}

/** Browsers offer digests only on encrypted lines and on this machine; without one, nothing is said of the content. */
async function isAsPublished(edition: FormEdition, sha256: string): Promise<boolean> {
  if (!('subtle' in crypto)) return true;
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(definitionText(edition)));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('') === sha256;
}

/**
 * Its address holds the digest: a copy that the browser has kept of something else under the same number, as of another
 * installation, is not taken for it.
 */
async function learn({ version, sha256 }: NamedEdition): Promise<void> {
  const edition = (await readJson(`/forms/${String(version)}.json?sha256=${sha256}`)) as FormEdition;
  if (edition.version !== version || !(await isAsPublished(edition, sha256))) {
    throw new Error(`Edition ${String(version)} is not what was published.`);
  }
  addEdition(edition);
}

const onTheWay = new Map<number, Promise<void>>();

/**
 * Makes an edition one that this tab has: fetched from its public address and held to its digest, at most once at a
 * time. Refuses (Error, in words for people) where that cannot be done; then it can be tried again.
 * @param named how the page names it; left out, the service is asked
 */
export function fetchEdition(version: number, named?: NamedEdition): Promise<void> {
  if (missingEditions([version]).length === 0) return Promise.resolve();
  const learning =
    onTheWay.get(version) ??
    (named === undefined ? nameOf(version).then(learn) : learn(named))
      .catch((cause: unknown) => {
        const what = `Edition ${String(version)} of the form, by which this is asked, could not be fetched.`;
        throw new Error(`${what} Check your connection and try again. Nothing you typed is lost.`, { cause });
      })
      .finally(() => onTheWay.delete(version));
  onTheWay.set(version, learning);
  return learning;
}
