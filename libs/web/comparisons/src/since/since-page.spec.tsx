import { afterEach, describe, expect, it } from '@jest/globals';
import { cleanup, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { acting, renderPage } from '../testing/render-page.js';
import type { Change, ChangeGroup, ChangesSince } from './changes.js';

afterEach(cleanup);

const lead = acting('REGIONAL_LEAD', 'Y56');
const analyst = acting('NATIONAL_ANALYST', null);
const change = (label: string, known: Partial<Change> = {}): Change => ({
  ...{ label, organisationCode: 'X01', quarterId: '2026-27-Q2', domain: null, number: null },
  happenedAt: '2026-11-23T09:30:00Z',
  ...known,
});
const accepted: ChangeGroup = {
  ...{ kind: 'RETURN_ACCEPTED', total: 5, sentence: '5 returns were accepted' },
  changes: [change('Alder Vale Hospitals, July to September 2026')],
};
const noted: ChangeGroup = {
  ...{ kind: 'NOTE_WRITTEN', total: 1, sentence: '1 note was written beside a comparison' },
  changes: [change('Alder Vale Hospitals, July to September 2026, D2', { domain: 'D2' })],
};
const list = (groups: ChangeGroup[], known: Partial<ChangesSince> = {}): ChangesSince => ({
  ...{ since: '2026-11-20T09:14:00Z', madeAt: '2026-11-24T08:00:00Z', isFirstLook: false, isCutShort: false },
  ...{ groups, findings: null },
  ...known,
});

/** The API's answers: a list, what is left once it is marked, and what was sent to mark it. */
function api(changes: ChangesSince, left = list([], { since: changes.madeAt })) {
  const sent: unknown[] = [];
  const answering = (operation: string, { input }: Record<string, unknown>) => {
    if (operation === 'ChangesSinceLastLook') return { changesSinceLastLook: sent.length === 0 ? changes : left };
    if (operation !== 'MarkChangesSeen') return { quarters: [] };
    sent.push(input);
    return { markChangesSeen: { seenUntil: changes.madeAt } };
  };
  return { sent, answering };
}
const linkTo = (name: string) => screen.getByRole('link', { name }).getAttribute('href');

describe('the page of what changed', () => {
  it('says since when, counts each kind, and leads to the whole and to each', async () => {
    renderPage('/since', api(list([accepted, noted])).answering, lead);
    expect(await screen.findByText(/^This is what others did since 20 November 2026 at 9:14am/)).toBeTruthy();
    expect(linkTo('5 returns were accepted')).toBe('/region/returns');
    expect(linkTo('Alder Vale Hospitals, July to September 2026')).toBe('/returns/X01/2026-27-Q2');
    expect(linkTo('Alder Vale Hospitals, July to September 2026, D2')).toBe('/notes/X01/2026-27-Q2/D2');
    expect(screen.getByText('These are the newest. 4 more are counted above.')).toBeTruthy();
  });

  it('leads a national analyst to no return, of which they see no more than where it stands', async () => {
    renderPage('/since', api(list([accepted])).answering, analyst);
    expect(await screen.findByRole('link', { name: '5 returns were accepted' })).toBeTruthy();
    expect(linkTo('5 returns were accepted')).toBe('/england/returns');
    expect(screen.queryByRole('link', { name: /^Alder Vale/ })).toBeNull();
  });

  it('says that nothing has changed, and offers nothing to mark', async () => {
    renderPage('/since', api(list([])).answering, lead);
    expect(await screen.findByText('Nothing has changed since 20 November 2026 at 9:14am.')).toBeTruthy();
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('says how far a first look and a long absence go back', async () => {
    renderPage('/since', api(list([accepted], { isFirstLook: true })).answering, lead);
    expect(
      await screen.findByText(
        'You have not marked anything as seen yet in this role. This is what others did since the newest quarter opened for returns, on 20 November 2026.',
      ),
    ).toBeTruthy();
    cleanup();
    renderPage('/since', api(list([accepted], { isCutShort: true })).answering, lead);
    expect(await screen.findByText(/^You last looked more than a year ago\./)).toBeTruthy();
  });

  it('marks the list as seen by the moment at which it was made, says so, and keeps the keyboard there', async () => {
    const { sent, answering } = api(list([accepted]));
    renderPage('/since', answering, lead);
    await userEvent.click(await screen.findByRole('button', { name: 'I have seen these' }));
    const said = await screen.findByText(
      'Marked as seen up to 24 November 2026 at 8am. Nothing has changed since then.',
    );
    expect(document.activeElement?.getAttribute('role')).toBe('status');
    expect(document.activeElement?.contains(said)).toBe(true);
    expect(screen.queryByText('5 returns were accepted')).toBeNull();
    expect(sent).toEqual([{ madeAt: '2026-11-24T08:00:00Z', findings: null }]);
  });

  it('shows what came in while the list was read', async () => {
    const { answering } = api(list([accepted]), list([noted], { since: '2026-11-24T08:00:00Z' }));
    renderPage('/since', answering, lead);
    await userEvent.click(await screen.findByRole('button', { name: 'I have seen these' }));
    expect(await screen.findByText('1 note was written beside a comparison')).toBeTruthy();
    expect(screen.getByText(/This came in since then\.$/)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'I have seen these' })).toBeTruthy();
  });

  it('is not for organisations', async () => {
    renderPage('/since', api(list([accepted])).answering, acting('PREPARER', 'X01'));
    expect(await screen.findByText('Regional leads and national analysts are told what changed.')).toBeTruthy();
  });
});
