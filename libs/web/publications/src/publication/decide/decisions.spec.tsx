import { afterEach, describe, expect, it } from '@jest/globals';
import { refusedWith } from '@monitor/web-graphql/testing';
import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { apiWith } from '../../testing/api.js';
import { aPreparation } from '../../testing/publications.builder.js';
import { renderPage } from '../../testing/render-page.js';

afterEach(cleanup);

const may = (...steps: ('APPROVE' | 'DISCARD' | 'WITHHOLD')[]) => steps.map((step) => ({ step, whyNot: null }));
const audited = aPreparation('AUDITED', { next: may('APPROVE', 'DISCARD') });
const stale = () => refusedWith('REVISION_STALE', 'CONFLICT', 'Somebody has acted since you looked at it.');

async function typeApproval(day = '3', time = '9:30am') {
  await userEvent.type(await screen.findByLabelText('Day'), day);
  await userEvent.type(screen.getByLabelText('Month'), '12');
  await userEvent.type(screen.getByLabelText('Year'), '2099');
  await userEvent.clear(screen.getByLabelText('Time in London'));
  await userEvent.type(screen.getByLabelText('Time in London'), time);
  await userEvent.type(screen.getByLabelText('What you looked at'), 'Contents and difference.');
  await userEvent.click(screen.getByRole('button', { name: 'Approve and announce it' }));
}

describe('approving a publication', () => {
  it('sends the version and hash that were looked at, and the minute by London’s clocks', async () => {
    const { sent, answering } = apiWith([audited]);
    renderPage('/publications/13', answering);
    await typeApproval();
    expect(sent).toEqual([
      [
        'ApprovePublication',
        {
          number: 13,
          expectedVersion: 4,
          seenHash: 'ab12'.repeat(16),
          publishAt: '2099-12-03T09:30:00.000Z',
          comment: 'Contents and difference.',
        },
      ],
    ]);
  });

  it('asks for a minute that there is and that is to come, and for what was looked at', async () => {
    const { sent, answering } = apiWith([audited]);
    renderPage('/publications/13', answering);
    await userEvent.click(await screen.findByRole('button', { name: 'Approve and announce it' }));
    expect(screen.getAllByText(/Give the day on which it comes out/).length).toBeGreaterThan(0);
    expect(screen.getAllByText(/Say what you looked at/).length).toBeGreaterThan(0);
    await userEvent.type(screen.getByLabelText('Day'), '3');
    await userEvent.type(screen.getByLabelText('Month'), '11');
    await userEvent.type(screen.getByLabelText('Year'), '2020');
    expect(screen.getAllByText('3 November 2020 at 9:30am has passed. Give a minute that is to come.')).toHaveLength(2);
    expect(sent).toEqual([]);
  });

  it('is not for whoever prepared it, who reads why', async () => {
    const whyNot = 'You prepared this publication, so another analyst must approve it.';
    const next = [{ step: 'APPROVE' as const, whyNot }, ...may('DISCARD')];
    renderPage('/publications/13', apiWith([aPreparation('AUDITED', { next })]).answering);
    expect(await screen.findByText(whyNot)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Approve and announce it' })).toBeNull();
  });

  it('keeps what was typed where somebody else has acted, and shows it as it stands now', async () => {
    const discarded = aPreparation('DISCARDED');
    const { answering } = apiWith([audited, discarded], stale);
    renderPage('/publications/13', answering);
    await typeApproval();
    expect(await screen.findByText('Somebody has acted since you looked at it.')).toBeTruthy();
    expect((screen.getByLabelText('What you looked at') as HTMLTextAreaElement).value).toBe('Contents and difference.');
    await userEvent.click(screen.getByRole('button', { name: 'Show it as it stands now' }));
    expect(await screen.findByText(/It was given up/)).toBeTruthy();
  });
});

describe('discarding a publication', () => {
  it('needs a reason', async () => {
    const { sent, answering } = apiWith([audited]);
    renderPage('/publications/13', answering);
    const discard = await screen.findByRole('button', { name: 'Discard it for good' });
    await userEvent.click(discard);
    expect(screen.getAllByText(/Say why, for whoever reads the record later/).length).toBeGreaterThan(0);
    await userEvent.type(screen.getByLabelText('Why it is discarded'), 'A region asked for a week more.');
    await userEvent.click(discard);
    expect(sent).toEqual([
      ['DiscardPublication', { number: 13, expectedVersion: 4, comment: 'A region asked for a week more.' }],
    ]);
  });
});

const proposal = (id: string, cells: number) => ({ id, sentence: `Hide ${id}.`, people: 40, cells });
const problem = (id: string, proposals: object[]) => ({
  id,
  sentence: 'The count of one practice lies between 3 and 5.',
  attackerLabel: 'Anybody could work it out.',
  quarter: { label: 'July to September 2026' },
  areaName: `Board ${id}`,
  metricId: 'M01',
  stratifier: 'SEX' as const,
  groupLabel: 'Female',
  proposals: proposals as ReturnType<typeof proposal>[],
});

describe('what the audit found', () => {
  it('is said in words, each with what loses least chosen, and is sent once each', async () => {
    const problems = [
      problem('one', [proposal('p-1', 2), proposal('p-2', 9)]),
      problem('two', [proposal('p-1', 2)]),
      problem('three', [proposal('p-3', 5)]),
    ];
    const refused = aPreparation('REFUSED', { problems, next: may('WITHHOLD', 'DISCARD') });
    const { sent, answering } = apiWith([refused]);
    renderPage('/publications/13', answering);
    const one = within(
      await screen.findByRole('group', { name: /Board one, July to September 2026, M01 NHS App, Female/ }),
    );
    expect(screen.getByText(/Chosen so far: 2 proposals, by which 7 figures are withheld/)).toBeTruthy();
    await userEvent.click(one.getByLabelText('Hide p-2.'));
    const three = within(screen.getByRole('group', { name: /Board three/ }));
    await userEvent.click(three.getByLabelText(/None of these/));
    expect(screen.getByText(/Chosen so far: 2 proposals, by which 11 figures are withheld/)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Withhold what is chosen' }));
    expect(sent).toEqual([['WithholdFigures', { number: 13, expectedVersion: 4, proposalIds: ['p-2', 'p-1'] }]]);
  });

  it('is never decided on unseen: problems that are not shown yet stay out of what is sent', async () => {
    const problems = Array.from({ length: 23 }, (_, each) => problem(String(each), [proposal(`p-${String(each)}`, 1)]));
    const refused = aPreparation('REFUSED', { problems, next: may('WITHHOLD') });
    const { sent, answering } = apiWith([refused]);
    renderPage('/publications/13', answering);
    await userEvent.click(await screen.findByRole('button', { name: 'Withhold what is chosen' }));
    expect(sent[0]?.[1]['proposalIds']).toHaveLength(20);
    cleanup();
    renderPage('/publications/13', apiWith([refused]).answering);
    await userEvent.click(await screen.findByRole('button', { name: 'Show 3 more' }));
    expect(screen.getByText(/Chosen so far: 23 proposals/)).toBeTruthy();
  });
});
