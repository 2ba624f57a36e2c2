import { afterEach, describe, expect, it } from '@jest/globals';
import type { ReturnPartsFragment } from '@monitor/web-graphql';
import { cleanup, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { anEvent, asAnswered, aReturn, blankContent } from '../testing/a-return.builder.js';
import { renderReturn } from '../testing/render-return.js';
import { timelineLines } from './timeline-lines.js';

const sent = asAnswered(blankContent(), 0);
const earlier = { earlierVersions: [], extensions: [] };
const reopened = anEvent({ sequence: 2, kind: 'REOPENED', comment: 'A count was wrong.' });
const correction = aReturn({
  head: { state: 'DRAFT', revision: 1, acceptedRevision: 1 },
  submitted: sent,
  events: [anEvent(), reopened],
  allowed: ['EDIT', 'SUBMIT', 'GIVE_UP'],
});
const accepted = aReturn({
  head: { state: 'ACCEPTED', revision: 1, acceptedRevision: 1 },
  submitted: sent,
  allowed: [],
});

function open(page: string, shown: ReturnPartsFragment, operations: Record<string, unknown> = {}) {
  return renderReturn(page, { shown: { ...shown, ...earlier }, operations: operations as never });
}

afterEach(cleanup);

describe('the receipt', () => {
  it('has a reference, what is next and until when, and the way to take the return back', async () => {
    open(
      'history',
      aReturn({ head: { state: 'SUBMITTED', revision: 1 }, submitted: sent, events: [anEvent()], allowed: ['REOPEN'] }),
    );
    expect(await screen.findByText('X01-26Q2-1')).toBeTruthy();
    expect(screen.getByText(/It can be changed until 31 December 2026/)).toBeTruthy();
    expect(screen.getByText(/Next, an approver of the organisation/)).toBeTruthy();
    const takeBack = screen.getByRole('link', { name: 'Take the return back, until it is signed off' });
    expect(takeBack.getAttribute('href')).toBe('/returns/X01/2026-27-Q2/correct');
    expect(screen.getByRole('button', { name: 'Print this receipt' })).toBeTruthy();
    const workbook = screen.getByRole('link', { name: 'Download the answers as a workbook' });
    expect(workbook.getAttribute('href')).toBe('/returns/X01/2026-27-Q2/workbook.xlsx');
  });

  it('shows the accepted version where a later one was given up', async () => {
    const head = { state: 'ACCEPTED' as const, revision: 2, acceptedRevision: 1 };
    open('history', aReturn({ head, submitted: sent, events: [anEvent()], allowed: [] }));
    expect(await screen.findByText('X01-26Q2-1')).toBeTruthy();
    expect(screen.getByText('The regional lead of South West has accepted version 1.')).toBeTruthy();
  });
});

describe('a correction', () => {
  it.each(['', 'history', 'check'])('is told as one, with why and until when: page “%s”', async (page) => {
    open(page, correction);
    expect(
      (await screen.findAllByText(/This is a correction of version 1, which was accepted/)).length,
    ).toBeGreaterThan(0);
    expect(screen.getAllByText(/Version 1 goes on counting in the comparisons until a newer/).length).toBeGreaterThan(
      0,
    );
    expect(screen.getAllByText('A count was wrong.').length).toBeGreaterThan(0);
    expect(screen.getAllByText(/The correction can be sent until 31 December 2026/).length).toBeGreaterThan(0);
    const [link] = screen.getAllByRole('link', { name: 'Give the correction up' });
    expect(link?.getAttribute('href')).toBe('/returns/X01/2026-27-Q2/give-up');
  });

  it('is given up after a second thought, and confirmed', async () => {
    const asked: unknown[] = [];
    const giveUpCorrection = ({ input }: { input: unknown }) => {
      asked.push(input);
      return { quarterlyReturn: { ...accepted, ...earlier }, issues: [] };
    };
    open('give-up', correction, { giveUpCorrection });
    expect(await screen.findByText(/every answer goes back to what version 1 says/)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Give the correction up' }));
    expect(await screen.findByRole('heading', { name: 'Correction given up' })).toBeTruthy();
    expect(asked).toEqual([expect.objectContaining({ expectedRevision: 1, reason: null })]);
  });

  it('cannot be given up where there is none, and the page says where the return stands', async () => {
    open('give-up', accepted);
    expect(
      await screen.findByText(/The regional lead of South West has accepted version 1. Nothing is left to do./),
    ).toBeTruthy();
  });
});

describe('the timeline', () => {
  const extension = { closesOn: '2027-01-14', reason: 'the network was down', allowedAt: '2026-12-20T10:00:00Z' };

  it('has extensions among the steps, the latest first', () => {
    const signedOff = anEvent({
      sequence: 2,
      kind: 'SIGNED_OFF',
      happenedAt: '2027-01-03T10:00:00Z',
      signedInAt: '2027-01-03T09:58:00Z',
    });
    const lines = timelineLines([anEvent(), signedOff], [{ ...extension, endedAt: null }]);
    expect(lines.map(({ title }) => title)).toEqual([
      'Version 1: signed off',
      'More days allowed',
      'Version 1: submitted for sign-off',
    ]);
    expect(lines[0]?.signedInAt).toBe('2027-01-03T09:58:00Z');
    expect(lines[1]?.comment).toBe('Has until 14 January 2027, because the network was down.');
  });

  it('says that an extension was taken back, unless another took its place', () => {
    const ended = { ...extension, endedAt: '2026-12-24T10:00:00Z' };
    expect(timelineLines([], [ended]).map(({ title }) => title)).toEqual(['More days taken back', 'More days allowed']);
    const next = { ...extension, closesOn: '2027-01-20', allowedAt: '2026-12-24T10:00:00.020Z', endedAt: null };
    expect(timelineLines([], [ended, next]).map(({ title }) => title)).toEqual([
      'More days allowed',
      'More days allowed',
    ]);
  });
});
