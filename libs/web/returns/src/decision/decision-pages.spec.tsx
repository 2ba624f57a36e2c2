import { afterEach, describe, expect, it } from '@jest/globals';
import { editionOf } from '@monitor/domain';
import type { Cells } from '@monitor/domain';
import { cleanup, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { anEvent, answering, asAnswered, aReturn, blankContent } from '../testing/a-return.builder.js';
import { renderReturn } from '../testing/render-return.js';

const inPlace: Cells = {
  status: 'IMPLEMENTED',
  evidence: 'A survey of users',
  assurance: 'SELF_ASSERTED',
  coveragePercent: 40,
};
const claimed = answering({ [blankContent().answers[0]?.question ?? '']: inPlace });

const waiting = aReturn({
  head: { state: 'SUBMITTED', revision: 1 },
  draft: null,
  submitted: asAnswered(claimed, 0),
  contentHash: 'a1b2c3',
  events: [anEvent({ comment: 'Counts corrected.' })],
  allowed: ['SIGN_OFF', 'SEND_BACK'],
});

function renderDecision(shown = waiting, refusal?: Error) {
  const sent: Record<string, unknown>[] = [];
  const answer = (variables: Record<string, unknown>) => {
    sent.push(variables['input'] as Record<string, unknown>);
    if (refusal !== undefined) throw refusal;
    return { quarterlyReturn: { ...shown, allowed: [] }, issues: [] };
  };
  renderReturn('sign-off', { shown, operations: { signOffReturn: answer, sendBackReturn: answer } }, 'APPROVER');
  return sent;
}

const confirm = () => userEvent.click(screen.getByRole('button', { name: 'Confirm' }));

afterEach(cleanup);

describe('the sign-off page', () => {
  it('shows who prepared it, why, and what is claimed on the organisation’s own word', async () => {
    renderDecision();
    expect(await screen.findByText(/Priya Shah, 5 October 2026/)).toBeTruthy();
    expect(screen.getByText('Counts corrected.')).toBeTruthy();
    expect(screen.getByRole('table', { name: /said to be in place without an independent check/ })).toBeTruthy();
    expect(screen.getAllByText('A survey of users').length).toBeGreaterThan(0);
  });

  it('signs off exactly the version and content that was shown', async () => {
    const sent = renderDecision();
    await userEvent.click(await screen.findByLabelText('Sign it off for the organisation'));
    await confirm();
    expect(await screen.findByRole('heading', { name: /Receipt and history/ })).toBeTruthy();
    expect(sent).toEqual([expect.objectContaining({ revision: 1, contentHash: 'a1b2c3', comment: null })]);
  });

  it('has the approver attest what the edition of the form says', async () => {
    renderDecision();
    expect(await screen.findByText(editionOf(1).attestation)).toBeTruthy();
  });

  it('shows each warning with the reason that was given for it', async () => {
    const issue = { severity: 'WARNING' as const, code: 'TOTALS_DIFFER', cell: 'M11.SEX.FEMALE.numerator' };
    const said = { question: 'Referrals by sex', message: 'It is unusual.', reasonAt: 'M11.SEX.explanation' };
    renderDecision({ ...waiting, issues: [{ ...issue, ...said, reason: 'A clinic moved.' }] });
    expect(await screen.findByText('Referrals by sex: it is unusual.')).toBeTruthy();
    expect(screen.getByText('Reason given: A clinic moved.')).toBeTruthy();
  });

  it('sends nothing back without saying what should change', async () => {
    const sent = renderDecision();
    await userEvent.click(await screen.findByLabelText('Send it back'));
    await confirm();
    expect(screen.getAllByText('Say what should change').length).toBeGreaterThan(0);
    expect(sent).toHaveLength(0);
    await userEvent.type(screen.getByLabelText('What should change'), 'The counts by age.');
    await confirm();
    expect(sent[0]).toMatchObject({ comment: 'The counts by age.' });
  });

  it('gives whoever had a hand in this version the reason in the place of the button, and lets them send it back', async () => {
    const reason = 'You prepared this return, so somebody else in your organisation must sign it off.';
    renderDecision({ ...waiting, allowed: ['SEND_BACK'], withheld: [{ action: 'SIGN_OFF', reason }] });
    expect(await screen.findByText(`${reason} You can still send it back.`)).toBeTruthy();
    expect(screen.queryByLabelText('Sign it off for the organisation')).toBeNull();
    expect(screen.getByLabelText('Send it back')).toBeTruthy();
  });

  it('gives a lead who signed the return off the reason, also once nothing can be sent back', async () => {
    const reason = 'You signed this return off, so another regional lead must accept it.';
    const shown = { ...waiting, allowed: [], withheld: [{ action: 'ACCEPT' as const, reason }] };
    renderReturn('review', { shown }, 'REGIONAL_LEAD');
    expect(await screen.findByText(reason)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Confirm' })).toBeNull();
  });

  it('offers no decision where there is none to make', async () => {
    renderDecision(aReturn({ head: { state: 'DRAFT', revision: 0 }, draft: null, allowed: [] }));
    expect(
      await screen.findByText(/This return is being filled in. Next, a preparer of the organisation/),
    ).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Confirm' })).toBeNull();
  });

  it('stays on the page with the service’s words when the service refuses', async () => {
    renderDecision(waiting, new Error('A newer version was submitted meanwhile.'));
    await userEvent.click(await screen.findByLabelText('Sign it off for the organisation'));
    await confirm();
    expect(await screen.findByText('A newer version was submitted meanwhile.')).toBeTruthy();
  });
});
