import '../testing/message-channel.js';
import { afterEach, describe, expect, it } from '@jest/globals';
import { roleLabel, roles } from '@monitor/domain';
import type { Role } from '@monitor/domain';
import { createClient, pageCache, ViewerDocument } from '@monitor/web-graphql';
import { answeringClient } from '@monitor/web-graphql/testing';
import { pageHandles } from '@monitor/web-ui';
import { act } from '@testing-library/react';
import fc from 'fast-check';
import { hydrateRoot } from 'react-dom/client';
import { MemoryRouter } from 'react-router';
import { App } from '../app/App.js';
import { routes } from '../app/routes.js';
import { fetchPages, standingOf } from '../app/standing.js';
import { allPages } from './all-pages.js';
import type { Manifest } from './assets-of.js';
import { jsonForHtml } from './json-for-html.js';
import type { PageAnswer } from './questions-of.js';
import { questionsOf } from './questions-of.js';

// Loaded after the stand-in above: React's server side looks for it at once.
const { renderPage } = await import('./render-page.js');

const pages = allPages(routes);
/** An address of each page. */
const addresses = pages.map(({ pattern }) => pattern.replace(/:\w+/g, 'X01').replace('*', 'no/such/page'));

const built = (name: string) => ({ file: `assets/${name}.js`, css: [`assets/${name}.css`] });
const manifest: Manifest = Object.fromEntries([
  ['src/boot.ts', built('boot')],
  ['src/main.tsx', { file: 'assets/main.js', imports: ['_frame.js'] }],
  ['_frame.js', { file: 'assets/frame.js' }],
  ...pages
    .flatMap(({ sources }) => sources)
    .map((source) => {
      const key = source.startsWith('apps/web/') ? source.slice('apps/web/'.length) : `../../${source}`;
      return [key, { file: `assets/${source.replaceAll('/', '-')}.js`, imports: ['_frame.js'] }] as const;
    }),
]);

function viewer(role: Role, scopeName = 'Alder Vale'): PageAnswer {
  const parts = {
    id: 'a-1',
    role,
    roleLabel: roleLabel(role),
    roleDescription: 'May look.',
    scopeCode: 'X01',
    scopeName,
  };
  const assignment = { __typename: 'Assignment', ...parts };
  const who = {
    __typename: 'Viewer',
    personId: 'p-1',
    displayName: 'Priya Shah',
    acting: assignment,
    assignments: [assignment],
  };
  return { operationName: 'Viewer', variables: {}, data: { service, viewer: who } };
}
const service = { __typename: 'Service', isDemonstration: true, isOpenToAnyone: false };
const nobody: PageAnswer = { operationName: 'Viewer', variables: {}, data: { service, viewer: null } };

function show(html: string): void {
  document.documentElement.innerHTML = html.replace('<!doctype html>', '');
}

const parts = () => ['header', 'main', 'footer'].filter((name) => document.querySelector(name) === null);

afterEach(() => show(''));

describe('the document of a page', () => {
  it.each(addresses)('is whole and carries no script for somebody who is not signed in: %s', async (address) => {
    const { html, failure } = await renderPage(manifest, { address, answers: [nobody] });
    show(html);
    expect(failure).toBeUndefined();
    expect(parts()).toEqual([]);
    expect(document.querySelector('h1')?.textContent).toMatch(/./);
    expect(document.title).toMatch(/Digital inclusion monitor$/);
    expect(html).not.toMatch(/<script|modulepreload/);
    expect(document.body.textContent).toContain('Demonstration data');
  });

  it.each(addresses)('stands before any script for somebody who is: %s', async (address) => {
    for (const role of roles) {
      const { html, failure } = await renderPage(manifest, { address, answers: [viewer(role)] });
      show(html);
      expect(failure).toBeUndefined();
      expect(parts()).toEqual([]);
      expect(document.querySelector('header')?.textContent).toContain(`${roleLabel(role)}, Alder Vale`);
      expect(document.querySelector('nav[aria-label=Menu]')?.textContent).toContain('Home');
      expect(document.querySelectorAll('script:not([type="application/json"])')).toHaveLength(1);
    }
  });

  it.each(addresses)('is what the browser takes over: %s', async (address) => {
    const { html } = await renderPage(manifest, { address, answers: [viewer('REGIONAL_LEAD')] });
    show(html);
    const handles = pageHandles(routes, address);
    await fetchPages(handles);
    const root = document.getElementById('root');
    if (root === null) throw new Error('The document has no root.');
    const mended: unknown[] = [];
    const client = answeringClient(() => new Error('Nobody is asked here.'));
    client.restore(pageCache(document) ?? {});
    const app = (
      <MemoryRouter initialEntries={[address]}>
        <App client={client} standing={standingOf(handles)} />
      </MemoryRouter>
    );
    const onRecoverableError = (failure: unknown) => mended.push(failure);
    const taken = await act(async () => hydrateRoot(root, app, { onRecoverableError }));
    expect(mended).toEqual([]);
    await act(async () => taken.unmount());
  });
});

describe('the questions of a page', () => {
  const answered = (address: string) => questionsOf(address).map(({ operationName }) => operationName);

  it('begin with who is looking, and go on with what the page asks first', () => {
    for (const address of addresses) expect(answered(address)[0]).toBe('Viewer');
    expect(answered('/returns/R0A/2026-27-Q1/check')).toEqual(['Viewer', 'ServiceNotices', 'QuarterlyReturn']);
    expect(questionsOf('/returns/R0A/2026-27-Q1').at(2)?.variables).toEqual({
      organisationCode: 'R0A',
      quarterId: '2026-27-Q1',
    });
    expect(answered('/equity?metric=M03')).toEqual(['Viewer', 'ServiceNotices', 'ComparisonQuarters']);
    expect(answered('/latest')).toEqual(['Viewer', 'ServiceNotices', 'LatestPublication']);
  });

  it('are asked again by nobody once they are answered', async () => {
    const { html } = await renderPage(manifest, { address: '/home', answers: [viewer('PREPARER')] });
    show(html);
    expect(createClient(undefined, pageCache(document)).readQuery({ query: ViewerDocument })?.viewer).toMatchObject({
      displayName: 'Priya Shah',
    });
  });
});

describe('what the scripts of a page are told', () => {
  it('is read as it was written, and cannot end the element that it stands in', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom('</script>', '<!--', '<script>', '&lt;', ''), (value, text) => {
        const told = jsonForHtml([value, text]);
        expect(told).not.toMatch(/[<>&]/);
        expect(JSON.parse(told)).toEqual(JSON.parse(JSON.stringify([value, text])));
      }),
    );
  });

  it('holds a name that tries to', async () => {
    const name = '</script><script>alert(1)</script>';
    const { html } = await renderPage(manifest, { address: '/home', answers: [viewer('PREPARER', name)] });
    show(html);
    expect(document.querySelectorAll('script:not([type="application/json"])')).toHaveLength(1);
    expect(document.querySelector('header')?.textContent).toContain(name);
  });
});
