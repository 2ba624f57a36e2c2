import { afterEach, describe, expect, it } from '@jest/globals';
import { refusedWith } from '@monitor/web-graphql/testing';
import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { acting, renderPage } from '../testing/render-page.js';
import { savedView } from './view.builder.js';

afterEach(cleanup);

const lead = acting('REGIONAL_LEAD', 'Y56');
const press = async (name: RegExp | string) => userEvent.click(await screen.findByRole('button', { name }));

describe('a view that was changed elsewhere since', () => {
  it('keeps what was typed, says what the view says now, and is replaced once that was seen', async () => {
    const first = savedView(3, { name: 'As it was' });
    const elsewhere = { ...first, name: 'From the other tab', note: 'Ask the trusts', version: 2 };
    const sent: unknown[] = [];
    let stands = first;
    renderPage(
      '/views',
      (operation, { input }) => {
        if (operation === 'SavedViews') return { savedViews: { views: [stands] } };
        sent.push(input);
        if (sent.length > 1) return { changeView: { views: [{ ...elsewhere, name: 'Mine', version: 3 }] } };
        stands = elsewhere;
        return refusedWith('REVISION_STALE', 'CONFLICT', 'You changed this view elsewhere.');
      },
      lead,
    );
    await press(/^Change name or note/);
    const name = await screen.findByLabelText<HTMLInputElement>('Name');
    await userEvent.clear(name);
    await userEvent.type(name, 'Mine');
    await press('Save name and note');
    expect(
      await screen.findByText(/^The view says now: “From the other tab”, with the note “Ask the trusts”/),
    ).toBeTruthy();
    expect(name.value).toBe('Mine');
    await press('Save name and note');
    expect(await screen.findByRole('article', { name: 'Mine' })).toBeTruthy();
    expect(sent).toEqual([
      { number: 3, name: 'Mine', note: '', expectedVersion: 1 },
      { number: 3, name: 'Mine', note: '', expectedVersion: 2 },
    ]);
  });
});

describe('a view that was left behind', () => {
  const left = savedView(7, {
    name: 'Theirs',
    isOwn: false,
    isShared: true,
    ownerName: 'Another lead',
    canBeTakenOver: true,
  });

  it('is taken over, and the keyboard is at it where it stands then', async () => {
    const sent: unknown[] = [];
    const own = { ...left, isOwn: true, canBeTakenOver: false, version: 2 };
    renderPage(
      '/views',
      (operation, { input }) => {
        if (operation === 'SavedViews') return { savedViews: { views: [left] } };
        sent.push([operation, input]);
        return { takeOverView: { views: [own] } };
      },
      lead,
    );
    expect(await screen.findByText(/^Another lead does not act in this role any longer\./)).toBeTruthy();
    await press(/^Take it over ?: Theirs$/);
    expect(await screen.findByText('“Theirs” is yours now.')).toBeTruthy();
    expect(document.activeElement?.id).toBe('view-7');
    const article = within(screen.getByRole('article', { name: 'Theirs' }));
    expect(article.getByRole('button', { name: /^Remove/ })).toBeTruthy();
    expect(sent).toEqual([['TakeOverView', { number: 7 }]]);
  });

  it('is offered to nobody while its owner acts in the role', async () => {
    const views = [{ ...left, canBeTakenOver: false }];
    renderPage('/views', () => ({ savedViews: { views } }), lead);
    await screen.findByRole('article', { name: 'Theirs' });
    expect(screen.queryByRole('button', { name: /Take it over/ })).toBeNull();
  });
});
