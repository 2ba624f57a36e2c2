import { afterEach, describe, expect, it } from '@jest/globals';
import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { acting, renderPage } from '../testing/render-page.js';
import { savedView } from './view.builder.js';
import type { SavedView } from './view-words.js';

afterEach(cleanup);

const lead = acting('REGIONAL_LEAD', 'Y56');
const [own, second] = [savedView(3, { note: 'Ask who follows it up' }), savedView(4)];
const shared = savedView(7, {
  ...{ name: 'Theirs', isOwn: false, isShared: true, ownerName: 'Another lead' },
  address: '/consistency?quarter=2026-27-Q1',
});

/** The API's answers with these views, and what it was asked to change; `after` is how they stand then. */
function api(views: SavedView[], after = views) {
  const sent: [string, unknown][] = [];
  const answering = (operation: string, variables: Record<string, unknown>) => {
    if (operation === 'SavedViews') return { savedViews: { views } };
    sent.push([operation, variables['input']]);
    const field = `${operation.charAt(0).toLowerCase()}${operation.slice(1)}`;
    return { [field]: { views: after } };
  };
  return { sent, answering };
}

const articleOf = async (name: string) => within(await screen.findByRole('article', { name }));

describe('the page of saved views', () => {
  it('lists the own ones and the shared ones with their page, quarter, note and owner', async () => {
    renderPage('/views', api([own, second, shared]).answering, lead);
    const mine = await articleOf('View 3');
    expect(mine.getByRole('link', { name: 'View 3' }).getAttribute('href')).toBe('/equity?metric=M05');
    expect(mine.getByText('Ask who follows it up')).toBeTruthy();
    expect(mine.getByText(/^Who is left behind\. It shows the latest quarter each time/)).toBeTruthy();
    const theirs = await articleOf('Theirs');
    expect(
      theirs.getByText(
        'Where practice is uneven. It stays with April to June 2026, which was chosen. Saved by Another lead on 20 November 2026.',
      ),
    ).toBeTruthy();
    expect(theirs.queryByRole('button', { name: /Remove|Share|Change/ })).toBeNull();
  });

  it('says how to save one where there is none', async () => {
    renderPage('/views', api([]).answering, lead);
    expect(await screen.findByText(/^You have saved none in this role yet\./)).toBeTruthy();
    expect(screen.getByText('Nobody else who acts as regional lead for London shares a view.')).toBeTruthy();
  });

  it('gives a view another name and note, and shows them', async () => {
    const { sent, answering } = api([own], [{ ...own, name: 'Renamed', note: 'Say more' }]);
    renderPage('/views', answering, lead);
    await userEvent.click((await articleOf('View 3')).getByRole('button', { name: /^Change name or note/ }));
    const name = await screen.findByLabelText('Name');
    await userEvent.clear(name);
    await userEvent.type(name, 'Renamed');
    await userEvent.click(screen.getByRole('button', { name: 'Save name and note' }));
    expect(await screen.findByRole('article', { name: 'Renamed' })).toBeTruthy();
    expect(sent).toEqual([
      ['ChangeView', { number: 3, name: 'Renamed', note: 'Ask who follows it up', expectedVersion: 1 }],
    ]);
    expect(document.activeElement?.textContent).toMatch(/^Change name or note/);
  });

  it('shares a view, and shares it no longer', async () => {
    const { sent, answering } = api([own], [{ ...own, isShared: true }]);
    renderPage('/views', answering, lead);
    await userEvent.click((await articleOf('View 3')).getByRole('button', { name: /^Share ?: View 3$/ }));
    expect(await screen.findByRole('button', { name: /^Share no longer ?: View 3$/ })).toBeTruthy();
    expect(sent).toEqual([['ShareView', { number: 3, isShared: true }]]);
  });

  it('removes a view only once that was confirmed', async () => {
    const { sent, answering } = api([own, second], [second]);
    renderPage('/views', answering, lead);
    await userEvent.click((await articleOf('View 3')).getByRole('button', { name: /^Remove ?: View 3$/ }));
    expect(sent).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: /^Remove it with its note ?: View 3$/ }));
    expect(await screen.findByRole('article', { name: 'View 4' })).toBeTruthy();
    expect(screen.queryByRole('article', { name: 'View 3' })).toBeNull();
    expect(screen.getByText('“View 3” was removed.')).toBeTruthy();
    expect(document.activeElement?.id).toBe('view-4');
    expect(sent).toEqual([['RemoveView', { number: 3 }]]);
  });
});

describe('choosing a briefing pack', () => {
  it('keeps the chosen views and their order in the address, and leads to the pack', async () => {
    const router = renderPage('/views', api([own, second, shared]).answering, lead);
    await userEvent.click(await screen.findByLabelText('In the briefing pack: View 3'));
    await userEvent.click(screen.getByLabelText('In the briefing pack: Theirs'));
    expect(new URLSearchParams(router.state.location.search).get('pack')).toBe('3,7');
    await userEvent.click(screen.getByRole('button', { name: /^Move up ?: Theirs$/ }));
    expect(screen.getByText('Theirs is now 1 of 2.')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Make the briefing pack' }).getAttribute('href')).toBe(
      '/briefing?views=7,3',
    );
    await userEvent.click(screen.getByRole('button', { name: /^Move up ?: Theirs$/ }));
    expect(new URLSearchParams(router.state.location.search).get('pack')).toBe('7,3');
  });

  it('begins with what the address holds, without what is there no longer', async () => {
    renderPage('/views?pack=99,4', api([own, second]).answering, lead);
    expect(await screen.findByRole('link', { name: 'Make the briefing pack' })).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Make the briefing pack' }).getAttribute('href')).toBe('/briefing?views=4');
  });
});
