import { createHash, webcrypto } from 'node:crypto';
import { TextEncoder } from 'node:util';
import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { definitionText, editionOf, formEditions, latestEdition } from '@monitor/domain';
import type { FormEdition } from '@monitor/domain';
import fc from 'fast-check';
import { fetchEdition, missingEditions } from './fetch-edition.js';

const shipped = formEditions.length;
const { fetch: realFetch } = globalThis;

// Browsers have both; what stands in for one in tests has neither.
beforeAll(() => {
  Object.defineProperty(globalThis, 'crypto', { value: webcrypto, configurable: true });
  globalThis.TextEncoder = TextEncoder;
});

function forget(): void {
  (formEditions as FormEdition[]).splice(shipped);
}
afterEach(() => {
  forget();
  globalThis.fetch = realFetch;
});

const sha256Of = (edition: FormEdition) => createHash('sha256').update(definitionText(edition)).digest('hex');

/** A service that published an edition and answers with what it is told to, under the edition's own address alone. */
function serving(published: FormEdition, { sent = published, fails = 0 } = {}): string[] {
  const sha256 = sha256Of(published);
  const asked: string[] = [];
  const answers: Record<string, unknown> = {
    '/forms.json': { editions: [{ version: published.version, sha256 }] },
    [`/forms/${String(published.version)}.json?sha256=${sha256}`]: sent,
  };
  let failing = fails;
  globalThis.fetch = (address) => {
    asked.push(String(address));
    failing -= 1;
    const answer = answers[String(address)];
    if (failing >= 0) return Promise.reject(new TypeError('Failed to fetch'));
    return Promise.resolve({ ok: answer !== undefined, status: 404, json: () => Promise.resolve(answer) } as Response);
  };
  return asked;
}

const anEdition = fc
  .record({ version: fc.integer({ min: 41, max: 99 }), attestation: fc.string({ unit: 'grapheme' }) })
  .map((part): FormEdition => ({ ...latestEdition(), ...part, firstQuarter: '2040-41-Q1' }));

describe('an edition that this tab does not have', () => {
  it('is asked for by the name that the service gives it today, at most once at a time', async () => {
    await fc.assert(
      fc.asyncProperty(anEdition, async (edition) => {
        const { version } = edition;
        const asked = serving(edition);
        expect(missingEditions([1, version, 2, version])).toEqual([version]);
        await Promise.all([fetchEdition(version), fetchEdition(version)]);
        await fetchEdition(version);
        expect(asked).toEqual(['/forms.json', `/forms/${String(version)}.json?sha256=${sha256Of(edition)}`]);
        expect(editionOf(version)).toEqual(edition);
        forget();
      }),
      { numRuns: 10 },
    );
  });

  it('is not taken up where anything in it is not what was published, or it is another one', async () => {
    await fc.assert(
      fc.asyncProperty(anEdition, anEdition, async (published, sent) => {
        fc.pre(definitionText(published) !== definitionText(sent));
        serving(published, { sent });
        await expect(fetchEdition(published.version)).rejects.toThrow(/could not be fetched\. Check your connection/);
        expect(formEditions).toHaveLength(shipped);
      }),
      { numRuns: 10 },
    );
  });

  it('can be tried again where it could not be fetched, and says what to do', async () => {
    const edition: FormEdition = { ...latestEdition(), version: 41 };
    serving(edition, { fails: 1 });
    await expect(fetchEdition(41)).rejects.toThrow(
      'Edition 41 of the form, by which this is asked, could not be fetched. Check your connection and try again. Nothing you typed is lost.',
    );
    await fetchEdition(41);
    expect(editionOf(41)).toEqual(edition);
    await expect(fetchEdition(99)).rejects.toThrow('Edition 99 of the form');
  });
});
