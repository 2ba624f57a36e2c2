import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { editionOf, findQuestion } from '@monitor/domain';
import type { Cells, ReturnContent } from '@monitor/domain';
import { act, cleanup, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  anEvent,
  answering,
  asAnswered,
  aReturn,
  blankContent,
  exampleOrganisation,
  exampleQuarter,
} from '../testing/a-return.builder.js';
import { renderReturn } from '../testing/render-return.js';

/** A return in which nothing is missing: nothing is started, and no table can be given. */
function finished(): ReturnContent {
  const content = blankContent();
  const cells = content.answers.map(({ question }): [string, Cells] => [
    question,
    findQuestion(editionOf(1), question)?.shape.of === 'TABLE'
      ? { notCollected: true, explanation: 'Not counted yet.' }
      : { status: 'NOT_STARTED' },
  ]);
  return answering(Object.fromEntries(cells));
}

const submitted = aReturn({
  head: { state: 'SUBMITTED', revision: 1 },
  submitted: asAnswered(finished(), 0),
  contentHash: 'a1b2c3',
  events: [anEvent()],
  allowed: [],
});

const declaration = 'As far as I know, these answers are true and complete';
const submit = () => userEvent.click(screen.getByRole('button', { name: 'Submit for sign-off' }));

beforeEach(() => sessionStorage.clear());
afterEach(cleanup);

describe('the check page', () => {
  it('leads to every cell that is still to be done, and does not offer to submit', async () => {
    renderReturn('check', { shown: aReturn() });
    await screen.findByRole('heading', { name: /still to be done/ });
    expect(screen.queryByRole('button', { name: 'Submit for sign-off' })).toBeNull();
    const first = screen.getAllByRole('link', { name: /by deprivation: it has no counts yet/ })[0];
    expect(first?.getAttribute('href')).toMatch(/sections\/M\d\d\/M\d\d\.DEPRIVATION#/);
  });

  it('submits once the declaration is made, shows the receipt, and sends the revision that was seen', async () => {
    const sent: unknown[] = [];
    const operations = {
      submitReturn: ({ input }: Record<string, unknown>) => {
        sent.push(input);
        return { quarterlyReturn: submitted, issues: [] };
      },
    };
    renderReturn('check', { shown: aReturn({ draft: asAnswered(finished()) }), operations });
    await screen.findByRole('heading', { name: 'Submit for sign-off' });
    await submit();
    await userEvent.click(screen.getByRole('link', { name: 'Confirm that the answers are true and complete' }));
    expect(document.activeElement).toBe(screen.getByLabelText(declaration));
    expect(sent).toHaveLength(0);
    await userEvent.click(screen.getByLabelText(declaration));
    await submit();
    expect(await screen.findByRole('heading', { name: /Receipt and history/ })).toBeTruthy();
    expect(sent).toEqual([expect.objectContaining({ expectedRevision: 0 })]);
  });

  it('asks for the reason of a new version', async () => {
    const shown = aReturn({ head: { state: 'RETURNED', revision: 1 }, draft: asAnswered(finished()) });
    renderReturn('check', { shown });
    await userEvent.click(await screen.findByLabelText(declaration));
    await submit();
    expect(screen.getByRole('link', { name: 'Say what has changed and why' })).toBeTruthy();
  });

  it('leads to the page of every answer that the service refuses', async () => {
    const cell = 'M11.SEX.explanation';
    const about = { cell, question: 'Referrals by sex' };
    const issue = { ...about, severity: 'ERROR', code: 'EXPLANATION_MISSING', message: 'Explain why not.' };
    const submitReturn = () => ({ quarterlyReturn: aReturn({ draft: asAnswered(finished()) }), issues: [issue] });
    renderReturn('check', { shown: aReturn({ draft: asAnswered(finished()) }), operations: { submitReturn } });
    await userEvent.click(await screen.findByLabelText(declaration));
    await submit();
    const link = await screen.findByRole('link', { name: 'Referrals by sex: explain why not.' });
    expect(link.getAttribute('href')).toBe(`/returns/X01/2026-27-Q2/sections/M11/M11.SEX#${cell}`);
  });

  it('submits nothing while something typed is not saved', async () => {
    const refuse = () => {
      throw new Error('The service is not there.');
    };
    const sent: unknown[] = [];
    const operations = { submitReturn: (input: unknown) => sent.push(input) };
    const shown = aReturn({ draft: asAnswered(finished()) });
    const { router } = renderReturn('sections/M11/M11.SEX', { shown, save: refuse, operations });
    await userEvent.type(await screen.findByLabelText('Why it cannot be given'), ' still');
    await act(() => router.navigate(`/returns/${exampleOrganisation}/${exampleQuarter}/check`));
    await userEvent.click(await screen.findByLabelText(declaration));
    await submit();
    await waitFor(() => expect(screen.getByText(/so nothing was submitted/)).toBeTruthy());
    expect(sent).toHaveLength(0);
  });
});
