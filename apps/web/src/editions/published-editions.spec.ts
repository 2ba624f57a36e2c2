import { afterEach, describe, expect, it } from '@jest/globals';
import { editionFor, formEditions, latestEdition } from '@monitor/domain';
import type { FormEdition } from '@monitor/domain';
import { fetchNamedEditions, publishedEditionsId } from '../app/named-editions.js';
import { learnEditions } from './published-editions.js';

const shipped = formEditions.length;
const tomorrow: FormEdition = { ...latestEdition(), version: 41, firstQuarter: '2040-41-Q1' };
const { fetch: realFetch } = globalThis;

afterEach(() => {
  (formEditions as FormEdition[]).splice(shipped);
  globalThis.fetch = realFetch;
});

/** A page that names some editions. */
function pageNaming(versions: readonly number[]): Document {
  const page = document.implementation.createHTMLDocument();
  const told = Object.assign(page.createElement('script'), { id: publishedEditionsId, type: 'application/json' });
  told.textContent = JSON.stringify(versions);
  page.body.append(told);
  return page;
}

describe('editions that were published after the build was made', () => {
  it('are taken up once, and named to the browser', () => {
    expect(learnEditions([...formEditions])).toEqual([]);
    expect(learnEditions([...formEditions, tomorrow])).toEqual([41]);
    expect(learnEditions([...formEditions])).toEqual([41]);
    expect(editionFor('2040-41-Q1').version).toBe(41);
    expect(formEditions).toHaveLength(shipped + 1);
  });

  it('are fetched from their public address where the page names them, and only then', async () => {
    const asked: string[] = [];
    globalThis.fetch = (address) => {
      asked.push(String(address));
      return Promise.resolve(new Response(JSON.stringify(tomorrow)));
    };
    await fetchNamedEditions(document.implementation.createHTMLDocument());
    await fetchNamedEditions(pageNaming([41]));
    await fetchNamedEditions(pageNaming([41]));
    expect(asked).toEqual(['/forms/41.json']);
    expect(latestEdition().version).toBe(41);
  });

  it('are told of where they cannot be fetched', async () => {
    globalThis.fetch = () => Promise.resolve({ ok: false } as Response);
    await expect(fetchNamedEditions(pageNaming([42]))).rejects.toThrow('Edition 42 of the form could not be fetched.');
  });
});
