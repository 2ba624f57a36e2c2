import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { cleanup, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { lazy, Suspense } from 'react';
import { MemoryRouter, useRoutes } from 'react-router';
import { Layout } from '../layout/Layout.js';
import { lazyPage } from '../routes/lazy-page.js';
import { PageTitle } from '../page/PageTitle.js';
import { StillWorksContext } from '../states/StillWorks.js';
import { PageBoundary } from './PageBoundary.js';
import { loadPart } from './part-not-loaded.js';

const navigation = [
  { label: 'Home', to: '/home' },
  { label: 'Breaks', to: '/breaks' },
  { label: 'Gone', to: '/gone' },
  { label: 'Chart gone', to: '/chart-gone' },
];

function Breaks(): never {
  throw new TypeError('x is undefined');
}

const missing = () => Promise.reject<never>(new TypeError('Failed to fetch dynamically imported module'));
const MissingChart = lazy(() => loadPart(missing));

const pages = [
  { path: 'home', element: <PageTitle title="Home" /> },
  { path: 'breaks', element: <Breaks /> },
  { children: [{ path: 'gone', ...lazyPage('libs/web/ui/src/Gone.tsx', missing) }] },
  { path: 'chart-gone', element: <MissingChart /> },
];

function Shell() {
  return (
    <Layout navigation={navigation} account={null} isDemonstration={false}>
      <StillWorksContext value={<p>Your return of July</p>}>
        <PageBoundary>
          <Suspense fallback={null}>{useRoutes(pages)}</Suspense>
        </PageBoundary>
      </StillWorksContext>
    </Layout>
  );
}

async function open(place: string) {
  render(
    <MemoryRouter initialEntries={['/home']}>
      <Shell />
    </MemoryRouter>,
  );
  await userEvent.click(await screen.findByRole('link', { name: place }));
}

let logged: ReturnType<typeof jest.spyOn>;

// React and the router write what broke to the console, which is right in a browser and noise here.
beforeEach(() => {
  logged = jest.spyOn(console, 'error').mockImplementation(() => undefined);
});

afterEach(() => {
  logged.mockRestore();
  cleanup();
});

describe('a page that breaks', () => {
  it.each([
    ['Breaks', 'Something went wrong on this page', 'Load the page again'],
    ['Gone', 'This page could not be loaded', 'Try again'],
    ['Chart gone', 'This page could not be loaded', 'Try again'],
  ])('leaves the way to every other page: %s', async (place, heading, again) => {
    await open(place);
    expect(await screen.findByRole('heading', { level: 1, name: heading })).toBeTruthy();
    expect(screen.getByRole('navigation', { name: 'Menu' })).toBeTruthy();
    expect(screen.getByRole('button', { name: again })).toBeTruthy();
    await userEvent.click(screen.getByRole('link', { name: 'Home' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Home' })).toBeTruthy();
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('takes the focus to its heading, so that the change is heard', async () => {
    await open('Gone');
    const heading = await screen.findByRole('heading', { level: 1, name: 'This page could not be loaded' });
    expect(document.activeElement).toBe(heading);
  });

  it('is loaded again by itself where a part of it did not arrive and the service answers', async () => {
    const { fetch: own } = globalThis;
    globalThis.fetch = () => Promise.resolve({ ok: true } as Response);
    try {
      await open('Gone');
      await waitFor(() => expect(sessionStorage.getItem('monitor-reloaded-at')).not.toBeNull());
    } finally {
      globalThis.fetch = own;
      sessionStorage.clear();
    }
  });

  it.each([
    ['Gone', () => Promise.reject(new TypeError('Failed to fetch')), /You are not connected/, true],
    ['Chart gone', () => Promise.resolve({ ok: false } as Response), /being restarted/, false],
  ])(
    'says why a part is not there, and where there is no connection, what still works: %s',
    async (place, answer, why, isOffline) => {
      const { fetch: own } = globalThis;
      globalThis.fetch = answer;
      try {
        await open(place);
        await waitFor(() => expect(screen.getByRole('alert').textContent).toMatch(why));
        expect(screen.queryByText('Your return of July') !== null).toBe(isOffline);
      } finally {
        globalThis.fetch = own;
      }
    },
  );

  it('shows nothing technical', async () => {
    await open('Breaks');
    await screen.findByRole('alert');
    expect(document.body.textContent).not.toContain('undefined');
  });
});
