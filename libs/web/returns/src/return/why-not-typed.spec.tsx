import { afterEach, describe, expect, it } from '@jest/globals';
import { cleanup, screen } from '@testing-library/react';
import type { ReturnState, Role } from '@monitor/domain';
import type { ReturnPartsFragment } from '@monitor/web-graphql';
import { aReturn } from '../testing/a-return.builder.js';
import { renderReturn } from '../testing/render-return.js';

afterEach(cleanup);

function openCheck(state: ReturnState, head: Partial<ReturnPartsFragment['head']> = {}, role: Role = 'PREPARER') {
  renderReturn(
    'check',
    {
      shown: aReturn({
        head: { state, revision: 1, acceptedRevision: state === 'ACCEPTED' ? 1 : null, ...head },
        draft: null,
        allowed: [],
      }),
    },
    role,
  );
}

describe('a page of a return that cannot be typed in', () => {
  it.each([
    ['SUBMITTED', /waits for an approver of the organisation to sign it off/],
    ['SIGNED_OFF', /waits for the regional lead of South West to accept it/],
    ['ACCEPTED', /The regional lead of South West has accepted version 1/],
  ] as const)('says whose turn it is: %s', async (state, sentence) => {
    openCheck(state);
    expect(await screen.findByText(sentence)).toBeTruthy();
    expect(screen.queryByText(/does not fill in/)).toBeNull();
  });

  it('says when it closed and whom to ask for more days', async () => {
    openCheck('DRAFT', { windowState: 'CLOSED' });
    expect(
      await screen.findByText(
        /never sent, and its time has passed|It could be sent until 31 December 2026\. To send it after all, ask the regional lead of South West/,
      ),
    ).toBeTruthy();
  });

  it('says from when on it can be filled in', async () => {
    openCheck('NOT_STARTED', { windowState: 'NOT_YET_OPEN' });
    expect(await screen.findByText(/can be filled in from 1 October 2026/)).toBeTruthy();
  });

  it('says who fills it in, to somebody who does not', async () => {
    openCheck('DRAFT', {}, 'APPROVER');
    expect(await screen.findByText(/You act as approver: a preparer of the organisation fills it in/)).toBeTruthy();
  });
});
