import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { editionOf, findQuestion } from '@monitor/domain';
import type { Cells } from '@monitor/domain';
import { cleanup, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { answering, asAnswered, aReturn, blankContent } from '../testing/a-return.builder.js';
import { renderReturn } from '../testing/render-return.js';
import { stillWaiting } from './waiting-answers.js';

const typing = { typedByName: 'Sam', source: 'PAPER', receivedOn: '2026-10-03', answers: 1 } as const;
const [question = ''] = blankContent().answers.map((answer) => answer.question);
const waiting = { onBehalf: [{ ...typing, confirmedByName: null }], toConfirm: [{ question, version: 1 }] };
const confirmed = { onBehalf: [{ ...typing, confirmedByName: 'Priya Shah' }], toConfirm: [] };

beforeEach(() => sessionStorage.clear());
afterEach(cleanup);

async function sayFromWhat(day = '3'): Promise<void> {
  await userEvent.click(await screen.findByLabelText('Paper'));
  await userEvent.type(screen.getByLabelText('Day'), day);
  await userEvent.type(screen.getByLabelText('Month'), '10');
  await userEvent.type(screen.getByLabelText('Year'), '2026');
  await userEvent.click(screen.getByRole('button', { name: 'Start typing' }));
}

describe('a helper', () => {
  const shown = aReturn({ allowed: ['EDIT'] });

  it('says from what before anything can be typed, and reads it on every page', async () => {
    renderReturn('', { shown }, 'HELPER');
    await screen.findByRole('heading', { name: /Type for Alder Vale/ });
    await userEvent.click(screen.getByRole('button', { name: 'Start typing' }));
    expect(screen.getByRole('link', { name: 'Choose how it reached you' })).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Give the day on which it reached you' })).toBeTruthy();
    await sayFromWhat();
    expect(
      await screen.findByText(/You are typing for Alder Vale.*, from paper received on 3 October 2026/),
    ).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Check what you typed' })).toBeTruthy();
    expect(screen.queryByRole('link', { name: 'Fill in a workbook' })).toBeNull();
  });

  it('sends it with every answer', async () => {
    const { saves } = renderReturn('', { shown }, 'HELPER');
    await sayFromWhat();
    await userEvent.click(await screen.findByText('Access to devices and data'));
    await userEvent.click((await screen.findAllByLabelText('Not started'))[0]!);
    await waitFor(() => expect(saves.length).toBeGreaterThan(0), { timeout: 3000 });
    expect(saves[0]?.onBehalf).toEqual({ source: 'PAPER', receivedOn: '2026-10-03' });
  });

  it('is led from the paper to typing in what came back', async () => {
    renderReturn('paper', { shown }, 'HELPER');
    await userEvent.click(await screen.findByText('Type in what came back on paper'));
    expect(await screen.findByRole('heading', { name: /Type for Alder Vale/ })).toBeTruthy();
  });

  it('is led there from any page of the return, and is offered no submission', async () => {
    renderReturn('check', { shown }, 'HELPER');
    await sayFromWhat();
    await userEvent.click(await screen.findByRole('link', { name: 'Check what you typed' }));
    expect(await screen.findByText(/looks at what you typed, confirms it and submits it/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Submit for sign-off' })).toBeNull();
  });
});

describe('the organisation', () => {
  /** Nothing is started, and no table can be given: nothing stops submission. */
  const cells = blankContent().answers.map((answer): [string, Cells] => [
    answer.question,
    findQuestion(editionOf(1), answer.question)?.shape.of === 'TABLE'
      ? { notCollected: true, explanation: 'Not counted yet.' }
      : { status: 'NOT_STARTED' },
  ]);
  const finished = asAnswered(answering(Object.fromEntries(cells)));

  it('confirms on the check page what a helper typed, in the versions that are shown', async () => {
    const sent: unknown[] = [];
    const operations = {
      confirmAnswers: ({ input }: Record<string, unknown>) => {
        sent.push(input);
        return { quarterlyReturn: aReturn({ draft: finished, ...confirmed }), issues: [] };
      },
    };
    const shown = aReturn({ draft: finished, allowed: ['EDIT', 'CONFIRM'], ...waiting });
    renderReturn('check', { shown, operations });
    expect(
      await screen.findByText(/One answer was typed by Sam \(helper\) from paper received on 3 October/),
    ).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'These are what we wrote' }));
    expect(await screen.findByText(/Confirmed for the organisation by Priya Shah/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'These are what we wrote' })).toBeNull();
    const asked = { organisationCode: 'X01', quarterId: '2026-27-Q2', answers: waiting.toConfirm };
    expect(sent).toEqual([{ ...asked, idempotencyKey: expect.any(String) }]);
  });

  it('need not confirm what its preparer typed over', () => {
    const typed = (version: number) => ({ answer: { question, cells: {}, confirmed: true }, version, typed: {} });
    expect(stillWaiting(waiting.toConfirm, { answers: { [question]: typed(1) } })).toHaveLength(1);
    expect(stillWaiting(waiting.toConfirm, { answers: { [question]: typed(2) } })).toEqual([]);
  });

  it('leads its approver to confirm and submit what helpers alone typed', async () => {
    const operations = {
      confirmAnswers: () => ({
        quarterlyReturn: aReturn({ draft: finished, allowed: ['SUBMIT'], ...confirmed }),
        issues: [],
      }),
    };
    const shown = aReturn({ draft: finished, allowed: ['CONFIRM'], ...waiting });
    renderReturn('', { shown, operations }, 'APPROVER');
    await userEvent.click(await screen.findByText('Look at it and confirm'));
    await userEvent.click(await screen.findByRole('button', { name: 'These are what we wrote' }));
    expect(await screen.findByRole('button', { name: 'Submit for sign-off' })).toBeTruthy();
    expect(screen.getByText(/the helper who typed it is the other person/)).toBeTruthy();
  });

  it('finds nothing to confirm where nothing was typed for it', async () => {
    renderReturn('confirm', { shown: aReturn({ allowed: ['SIGN_OFF'] }) }, 'APPROVER');
    expect(await screen.findByText(/There is nothing for you to confirm/)).toBeTruthy();
  });
});
