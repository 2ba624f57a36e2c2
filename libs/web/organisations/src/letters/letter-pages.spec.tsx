import { afterEach, describe, expect, it } from '@jest/globals';
import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { acting, renderPage } from '../testing/render-page.js';

afterEach(cleanup);

const letter = {
  __typename: 'Letter',
  organisationCode: 'RX1',
  placeName: 'Alder Vale Hospitals',
  kind: 'DUE_IN_3',
  role: 'PREPARER',
  quarterId: '2026-27-Q2',
  state: 'SENT',
  outcome: null,
  writtenAt: '2026-11-27T08:00:00Z',
  notBefore: '2026-11-27T08:00:00Z',
  settledAt: '2026-11-27T08:01:00Z',
};

const nothing = { confirmedAt: null, stoppedAt: null, refusals: 0, refusedBecause: null, whyNot: null };
const preparers = {
  __typename: 'Mailbox',
  ...{ role: 'PREPARER', state: 'IN_USE', address: 'returns@trust.example', setByName: 'Approver' },
  ...{ ...nothing, setAt: '2026-09-01T09:00:00Z', confirmedAt: '2026-09-01T10:00:00Z' },
};
const approvers = {
  ...{ __typename: 'Mailbox', role: 'APPROVER', state: 'NONE', address: null, setByName: null, setAt: null },
  ...nothing,
};

const place = (mailboxes: object[] = [preparers, approvers], changes: object = {}) => ({
  ...{ __typename: 'MailboxesOfPlace', organisationCode: 'RX1', name: 'Alder Vale Hospitals', areLettersSent: true },
  ...{ mailboxes, steps: [], letters: [letter], ...changes },
});

const at = '/organisations/RX1/mailboxes';

describe('the mailboxes of an organisation', () => {
  it('says first whom letters reach, and what was sent', async () => {
    renderPage(at, () => ({ mailboxes: place() }));
    const first = 'Letters reach the preparer. There is no mailbox in use for the approver.';
    expect(await screen.findByText(first)).toBeTruthy();
    expect(screen.getByText('Due in 3 days, July to September 2026')).toBeTruthy();
    expect(document.title).toBe('Mailboxes for letters - Digital inclusion monitor');
  });

  it('says at the field that the address is to be shared, and what is wrong with one that is none', async () => {
    renderPage(at, () => ({ mailboxes: place() }));
    const field = await screen.findByLabelText('Address for the approver');
    expect(screen.getAllByText(/Give a mailbox that the role shares, not the address of one person/)).toHaveLength(2);
    await userEvent.type(field, 'nobody');
    const approver = within(screen.getByRole('region', { name: 'Approver' }));
    await userEvent.click(approver.getByRole('button', { name: 'Send the link' }));
    expect((await approver.findAllByText(/“nobody” is not an address/)).length).toBeGreaterThan(0);
  });

  it('shows what came of setting an address, and says nothing was done where it was refused', async () => {
    const waits = {
      ...approvers,
      state: 'UNCONFIRMED',
      address: 'sign.off@trust.example',
      setAt: '2026-11-27T09:00:00Z',
    };
    let isRefused = true;
    renderPage(at, (operation) => {
      if (operation !== 'SetMailbox') return { mailboxes: place() };
      if (isRefused) throw new Error('refused');
      return { setMailbox: { __typename: 'SetMailboxPayload', problem: null, place: place([preparers, waits]) } };
    });
    await userEvent.type(await screen.findByLabelText('Address for the approver'), 'sign.off@trust.example');
    const approver = within(screen.getByRole('region', { name: 'Approver' }));
    const button = approver.getByRole('button', { name: 'Send the link' });
    await userEvent.click(button);
    expect(screen.queryByText(/A letter was sent/)).toBeNull();
    isRefused = false;
    await userEvent.click(button);
    expect(await screen.findByText(/A letter was sent to sign.off@trust.example/)).toBeTruthy();
    expect(approver.getByText(/Waits to be confirmed/)).toBeTruthy();
  });

  it('says who sees to an address that the reader may not change, and that no letters are sent at all', async () => {
    const whyNot = 'The approver of this organisation or an administrator sees to this address. Ask one of them.';
    const locked = [preparers, approvers].map((each) => ({ ...each, whyNot }));
    renderPage(at, () => ({ mailboxes: place(locked, { areLettersSent: false }) }));
    expect(await screen.findAllByText(whyNot)).toHaveLength(2);
    expect(screen.queryByRole('button', { name: 'Send the link' })).toBeNull();
    expect(screen.getByText(/This service sends no letters at the moment/)).toBeTruthy();
  });
});

describe('the letters of the service', () => {
  const overview = {
    ...{
      __typename: 'LettersOverview',
      areSent: false,
      whyNot: 'No letters are sent: set SMTP_URL.',
      letters: [letter],
    },
    ...{ organisations: 40, withoutMailbox: 12 },
    counts: [{ __typename: 'LettersInState', state: 'SWITCHED_OFF', letters: 7 }],
  };

  it('say first whether they are sent, and whom none reaches', async () => {
    renderPage('/national/letters', () => ({ letters: overview }), acting('ADMINISTRATOR', null));
    expect(await screen.findByText('No letters are sent: 7 would have been in the last 30 days.')).toBeTruthy();
    expect(screen.getByText(/28 of 40 organisations .* No letter reaches the other 12\./)).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Alder Vale Hospitals' }).getAttribute('href')).toBe(at);
  });

  it('are for administrators', async () => {
    renderPage('/national/letters', () => ({ letters: overview }), acting('PREPARER', 'RX1'));
    expect(await screen.findByText('Only administrators look after letters.')).toBeTruthy();
  });
});
