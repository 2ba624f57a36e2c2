import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { cleanup, render, screen } from '@testing-library/react';
import { anEvent, asAnswered, aReturn, blankContent } from '../testing/a-return.builder.js';
import { renderReturn } from '../testing/render-return.js';
import { FreshSignInRemedy } from './FreshSignIn.js';

const waiting = (secondsLeft: number) =>
  aReturn({
    head: { state: 'SUBMITTED', revision: 1 },
    draft: null,
    submitted: asAnswered(blankContent(), 0),
    contentHash: 'a1b2c3',
    events: [anEvent()],
    allowed: ['SIGN_OFF', 'SEND_BACK'],
    signInForSignOff: { minutes: 15, secondsLeft },
  });
const back = '/sign-in?again=yes&returnTo=%2F%23decision';

beforeEach(() => sessionStorage.clear());
afterEach(cleanup);

describe('signing off', () => {
  it('says before that a fresh sign-in is needed, and leads to it and back to the decision', async () => {
    renderReturn('sign-off', { shown: waiting(0) }, 'APPROVER');
    expect(await screen.findByText(/You signed in longer ago than that, so sign in again first/)).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Sign in again' }).getAttribute('href')).toBe(back);
  });

  it('says for how long a fresh sign-in holds, and asks for nothing', async () => {
    renderReturn('sign-off', { shown: waiting(130) }, 'APPROVER');
    expect(await screen.findByText(/You have, and it holds for another 2 minutes/)).toBeTruthy();
    expect(screen.queryByRole('link', { name: 'Sign in again' })).toBeNull();
  });

  it('offers the way in the place of the failure where the sign-in grew old meanwhile, and for nothing else', () => {
    render(<FreshSignInRemedy code="SIGN_IN_AGAIN" />);
    expect(screen.getByRole('link', { name: 'Sign in again' }).getAttribute('href')).toBe(back);
    cleanup();
    render(<FreshSignInRemedy code="SAME_PERSON" />);
    expect(screen.queryByRole('link')).toBeNull();
  });

  it('asks the region for no fresh sign-in', async () => {
    const signedOff = { ...waiting(0), allowed: ['ACCEPT' as const] };
    renderReturn(
      'review',
      { shown: { ...signedOff, head: { ...signedOff.head, state: 'SIGNED_OFF' } } },
      'REGIONAL_LEAD',
    );
    expect(await screen.findByRole('button', { name: 'Confirm' })).toBeTruthy();
    expect(screen.queryByText(/must have signed in/)).toBeNull();
  });
});
