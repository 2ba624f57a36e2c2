import { afterEach, describe, expect, it } from '@jest/globals';
import { acting } from '@monitor/web-graphql/testing';
import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aHead } from '../testing/publications.builder.js';
import { renderPage } from '../testing/render-page.js';

afterEach(cleanup);

const published = [aHead({ number: 12 }), aHead({ number: 11, supersededBy: 12 })];

/** The API with these publications; which kinds were asked for is kept. */
function api({ out = published, onTheWay = [] as object[], next = null as string | null, more = false } = {}) {
  const asked: Record<string, unknown>[] = [];
  const answering = (operation: string, variables: Record<string, unknown>) => {
    asked.push({ operation, ...variables });
    if (operation === 'PublicationsInPreparation') return { publications: { nodes: onTheWay } };
    const pageInfo = { hasNextPage: more, endCursor: more ? 'c-2' : null };
    return { publications: { nodes: out, pageInfo }, nextPublication: next };
  };
  return { asked, answering };
}

describe('the publications', () => {
  it('say what is the latest, when the next comes out, and which to use', async () => {
    renderPage('/publications', api({ next: '2026-12-03T09:30:00.000Z' }).answering);
    expect(await screen.findByText(/It came out on 3 November 2026 at 9:30am/)).toBeTruthy();
    expect(screen.getByText(/The next one comes out on 3 December 2026 at 9:30am/)).toBeTruthy();
    const rows = within(screen.getByRole('table', { name: /What is published/ })).getAllByRole('row');
    expect(rows[1]?.textContent).toContain('Use this one');
    expect(rows[2]?.textContent).toContain('Superseded by publication 12');
  });

  it('say when there are none, and what would fill the page', async () => {
    renderPage('/publications', api({ out: [] }).answering);
    expect(await screen.findByText(/Nothing has been published yet/)).toBeTruthy();
    expect(screen.getByText('No next publication is announced.')).toBeTruthy();
    expect(screen.queryByRole('table')).toBeNull();
  });

  it('are listed by kind and page by page, and the address keeps both', async () => {
    const { asked, answering } = api({ more: true });
    const router = renderPage('/publications', answering);
    await userEvent.selectOptions(await screen.findByLabelText('Kind'), 'Final');
    expect(router.state.location.search).toBe('?kind=FINAL');
    await userEvent.click(await screen.findByRole('link', { name: 'Next page' }));
    expect(asked.at(-1)).toMatchObject({ kinds: ['FINAL'], after: 'c-2' });
  });
});

describe('what is in preparation', () => {
  it('is shown to those who release figures, with where it stands, and begun by one at a time', async () => {
    const head = aHead({ number: 13, state: 'AUDITING', stateLabel: 'Being audited', publishedAt: null });
    renderPage('/publications', api({ onTheWay: [head] }).answering);
    expect(await screen.findByText('Being audited')).toBeTruthy();
    expect(screen.getByText(/Another can be begun once publication 13 is out or discarded/)).toBeTruthy();
    expect(screen.queryByRole('link', { name: 'Prepare a publication' })).toBeNull();
    cleanup();
    renderPage('/publications', api().answering);
    expect(await screen.findByRole('link', { name: 'Prepare a publication' })).toBeTruthy();
  });

  it('is neither shown to others nor asked for', async () => {
    const { asked, answering } = api();
    renderPage('/publications', answering, acting('REGIONAL_LEAD', 'Y56'));
    expect(await screen.findByRole('table', { name: /What is published/ })).toBeTruthy();
    expect(screen.queryByText('In preparation')).toBeNull();
    expect(asked.map(({ operation }) => operation)).not.toContain('PublicationsInPreparation');
  });
});
