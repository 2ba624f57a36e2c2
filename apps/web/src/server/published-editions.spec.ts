import { createHash } from 'node:crypto';
import { afterEach, describe, expect, it } from '@jest/globals';
import { definitionText, editionFor, formEditions, latestEdition } from '@monitor/domain';
import type { FormEdition } from '@monitor/domain';
import type { NamedEdition } from '@monitor/web-graphql';
import { fetchNamedEditions, publishedEditionsId } from '../app/named-editions.js';
import { learnEditions } from './published-editions.js';

const shipped = formEditions.length;
const tomorrow: FormEdition = { ...latestEdition(), version: 41, firstQuarter: '2040-41-Q1' };
const sha256 = createHash('sha256').update(definitionText(tomorrow)).digest('hex');
const { fetch: realFetch } = globalThis;

afterEach(() => {
  (formEditions as FormEdition[]).splice(shipped);
  globalThis.fetch = realFetch;
});

/** A page that names some editions. */
function pageNaming(editions: readonly NamedEdition[]): Document {
  const page = document.implementation.createHTMLDocument();
  const told = Object.assign(page.createElement('script'), { id: publishedEditionsId, type: 'application/json' });
  told.textContent = JSON.stringify(editions);
  page.body.append(told);
  return page;
}

describe('editions that were published after the build was made', () => {
  it('are taken up once, and named to the browser', () => {
    expect(learnEditions([...formEditions])).toEqual([]);
    expect(learnEditions([...formEditions, tomorrow])).toEqual([{ version: 41, sha256 }]);
    expect(learnEditions([...formEditions])).toEqual([{ version: 41, sha256 }]);
    expect(editionFor('2040-41-Q1').version).toBe(41);
    expect(formEditions).toHaveLength(shipped + 1);
  });

  it('are fetched from their public address where the page names them, and only then', async () => {
    const asked: string[] = [];
    globalThis.fetch = (address) => {
      asked.push(String(address));
      return Promise.resolve({ ok: true, json: () => Promise.resolve(tomorrow) } as Response);
    };
    await fetchNamedEditions(document.implementation.createHTMLDocument());
    await fetchNamedEditions(pageNaming([{ version: 41, sha256 }]));
    await fetchNamedEditions(pageNaming([{ version: 41, sha256 }]));
    expect(asked).toEqual([`/forms/41.json?sha256=${sha256}`]);
    expect(latestEdition().version).toBe(41);
  });

  it('are told of where they cannot be fetched', async () => {
    globalThis.fetch = () => Promise.resolve({ ok: false } as Response);
    await expect(fetchNamedEditions(pageNaming([{ version: 42, sha256 }]))).rejects.toThrow(
      'Edition 42 of the form, by which this is asked, could not be fetched.',
    );
  });
});
