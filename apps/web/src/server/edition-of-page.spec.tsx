import '../testing/message-channel.js';
import { afterEach, describe, expect, it } from '@jest/globals';
import { emptyContent, formEditions, latestEdition, roleLabel } from '@monitor/domain';
import type { FormEdition, OrganisationType } from '@monitor/domain';
import { answeringClient } from '@monitor/web-graphql/testing';
import { pageCache } from '@monitor/web-graphql';
import { pageHandles } from '@monitor/web-ui';
import { act } from '@testing-library/react';
import { hydrateRoot } from 'react-dom/client';
import { MemoryRouter } from 'react-router';
import { App } from '../app/App.js';
import { fetchNamedEditions } from '../app/named-editions.js';
import { routes } from '../app/routes.js';
import { fetchPages, standingOf } from '../app/standing.js';
import type { Manifest } from './assets-of.js';
import type { PageAnswer } from './questions-of.js';

// Loaded after the stand-in above: React's server side looks for it at once.
const { renderPage } = await import('./render-page.js');

const shipped = formEditions.length;
const { fetch: realFetch } = globalThis;
const tomorrow: FormEdition = { ...latestEdition(), version: 41, firstQuarter: '2040-41-Q1' };
const manifest = new Proxy({}, { get: (_files, key) => ({ file: `assets/${String(key)}.js` }) }) as Manifest;

afterEach(() => {
  forget();
  globalThis.fetch = realFetch;
  document.documentElement.innerHTML = '';
});

/** From here on, what runs is a browser: it has what its scripts came with. */
function forget(): void {
  (formEditions as FormEdition[]).splice(shipped);
}

const assignment = {
  __typename: 'Assignment',
  id: 'a-1',
  role: 'PREPARER',
  roleLabel: roleLabel('PREPARER'),
  roleDescription: 'May type.',
  scopeCode: 'X01',
  scopeName: 'Alder Vale',
};
const viewer: PageAnswer = {
  operationName: 'Viewer',
  variables: {},
  data: {
    service: { __typename: 'Service', isDemonstration: true, isOpenToAnyone: false },
    viewer: {
      __typename: 'Viewer',
      personId: 'p-1',
      displayName: 'Priya Shah',
      acting: assignment,
      assignments: [assignment],
    },
  },
};

function head(type: OrganisationType) {
  const body = { code: 'X01', name: 'Alder Vale', type, typeLabel: type, isInvented: true };
  const area = { __typename: 'Area', code: 'Q01', name: 'Somewhere' };
  const days = { opensOn: '2026-10-01', dueOn: '2026-10-31' };
  return {
    __typename: 'ReturnHead',
    organisation: { __typename: 'Organisation', ...body, icb: area, region: area },
    quarter: { __typename: 'Quarter', id: '2026-27-Q2', label: 'Q2', longLabel: 'Q2 2026 to 2027', ...days },
    closesOn: '2026-11-30',
    windowState: 'OPEN',
    extension: null,
    state: 'DRAFT',
    stateLabel: 'Draft',
    revision: 0,
    acceptedRevision: null,
    updatedAt: null,
    lastEvent: null,
  };
}

/** A return with nothing filled in, which a type of organisation sends by an edition. */
function aReturn(type: OrganisationType, edition: FormEdition): PageAnswer {
  const place = { organisationCode: 'X01', quarterId: '2026-27-Q2' };
  const { answers } = emptyContent({ ...place, organisationType: type, edition });
  const told = answers.map((answer) => ({ __typename: 'Answer', ...answer, version: 0, editedByName: null }));
  const quarterlyReturn = {
    __typename: 'QuarterlyReturn',
    edition: edition.version,
    head: head(type),
    draft: { __typename: 'ReturnContent', edition: edition.version, answers: told },
    submitted: null,
    previous: null,
    contentHash: null,
    ...{
      earlierCounts: [],
      countsWithheld: false,
      onBehalf: [],
      toConfirm: [],
      issues: [],
      events: [],
      changes: [],
      withheld: [],
    },
    allowed: ['EDIT', 'SUBMIT'],
    signInForSignOff: { __typename: 'SignInForSignOff', minutes: 15, secondsLeft: 600 },
  };
  return { operationName: 'QuarterlyReturn', variables: place, data: { quarterlyReturn } };
}

/** Pages of a return that the server draws. */
const addresses = ['', '/sections/D1', '/sections/SERVICES', '/sections/M11/M11.AGE', '/check', '/history'].map(
  (page) => `/returns/X01/2026-27-Q2${page}`,
);

/** Takes a page over as the browser does; gives what React had to mend, and the headings before and after. */
async function takeOver(address: string) {
  const root = document.getElementById('root');
  if (root === null) throw new Error('The document has no root.');
  const title = () => root.querySelector('h1')?.textContent;
  const before = title();
  const handles = pageHandles(routes, address);
  await fetchPages(handles);
  const mended: unknown[] = [];
  const client = answeringClient(() => new Error('Nobody is asked here.'));
  client.restore(pageCache(document) ?? {});
  client.prioritizeCacheValues = true;
  const app = (
    <MemoryRouter initialEntries={[address]}>
      <App client={client} standing={standingOf(handles)} />
    </MemoryRouter>
  );
  const onRecoverableError = (failure: unknown) => mended.push(failure);
  const taken = await act(async () => hydrateRoot(root, app, { onRecoverableError }));
  const titles = [before, title()];
  await act(async () => taken.unmount());
  return { mended, titles };
}

describe('a page of a return by an edition that the build did not come with', () => {
  it.each(addresses)('is drawn whole, and taken over as it stands: %s', async (address) => {
    for (const [edition, named] of [
      [tomorrow, ['/forms/41.json']],
      [latestEdition(), []],
    ] as const) {
      const asked: string[] = [];
      globalThis.fetch = (from) => {
        asked.push(String(from).replace(/\?.*/, ''));
        return Promise.resolve({ ok: true, json: () => Promise.resolve(edition) } as Response);
      };
      const answers = [viewer, aReturn('TRUST', edition)];
      const editions = edition === tomorrow ? [...formEditions, tomorrow] : [...formEditions];
      const { html, failure } = await renderPage(manifest, { address, answers, editions });
      forget();
      document.documentElement.innerHTML = html.replace('<!doctype html>', '');
      expect(failure).toBeUndefined();
      await fetchNamedEditions(document);
      expect(asked).toEqual(named);
      const { mended, titles } = await takeOver(address);
      expect(mended).toEqual([]);
      expect(titles[0]).toMatch(/./);
      expect(titles[1]).toBe(titles[0]);
      forget();
    }
  });
});
