import { afterEach, describe, expect, it } from '@jest/globals';
import { acting, refusedWith } from '@monitor/web-graphql/testing';
import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderPage } from '../../testing/render-page.js';

afterEach(cleanup);

const administrator = acting('ADMINISTRATOR', null);
const client = {
  id: 'm-1',
  clientId: 'monitor-client-1',
  name: 'Board report',
  contact: 'Analysis team, analysis@example.org',
  scopes: ['FIGURES', 'STATUSES'],
  createdAt: '2026-11-02T10:00:00.000Z',
  lastUsedAt: null as string | null,
  revokedAt: null as string | null,
  secrets: [{ id: 's-1', createdAt: '2026-11-02T10:00:00.000Z', expiresAt: null }],
};

function api(changes: Partial<typeof client> = {}, refused: Error | null = null) {
  const sent: [string, unknown][] = [];
  const shown = { ...client, ...changes };
  const answering = (operation: string, variables: Record<string, unknown>) => {
    if (operation === 'MachineClients') return { machineClients: [shown] };
    sent.push([operation, variables['input']]);
    if (refused !== null) return refused;
    if (operation === 'RevokeClient') return { revokeClient: { ...shown, revokedAt: '2026-11-26T12:00:00.000Z' } };
    const answer = { client: shown, secret: 'correct-horse' };
    return operation === 'RegisterClient' ? { registerClient: answer } : { rotateClientSecret: answer };
  };
  return { sent, answering };
}

describe('registering a program', () => {
  it('asks what it is, who answers for it and what it may pull', async () => {
    const { sent, answering } = api();
    renderPage('/data/clients/new', answering, administrator);
    await userEvent.click(await screen.findByRole('button', { name: /Register it/ }));
    for (const message of [/Say what the program is called/, /Say who answers for it/, /Choose what it may pull/]) {
      expect(screen.getAllByText(message).length).toBeGreaterThan(0);
    }
    await userEvent.click(screen.getByLabelText('Own returns'));
    expect(screen.getAllByText(/Give the ODS code of the organisation/).length).toBeGreaterThan(0);
    expect(sent).toEqual([]);
  });

  it('shows the secret this once, with the keyboard on it, and says to keep it safe', async () => {
    const { sent, answering } = api();
    renderPage('/data/clients/new', answering, administrator);
    await userEvent.type(await screen.findByLabelText('What it is called'), 'Board report');
    await userEvent.type(screen.getByLabelText('Who answers for it'), 'Analysis team');
    await userEvent.click(screen.getByLabelText('Figures'));
    await userEvent.click(screen.getByLabelText('Own returns'));
    await userEvent.type(screen.getByLabelText('Organisation'), 'rx1');
    await userEvent.click(screen.getByRole('button', { name: /Register it/ }));
    const secret = await screen.findByText('correct-horse');
    expect(document.activeElement?.contains(secret)).toBe(true);
    expect(screen.getByText(/It is shown this once/)).toBeTruthy();
    expect(screen.getByText('monitor-client-1')).toBeTruthy();
    expect(sent).toEqual([
      [
        'RegisterClient',
        {
          name: 'Board report',
          contact: 'Analysis team',
          scopes: ['FIGURES', 'OWN_RETURNS'],
          organisationCode: 'RX1',
        },
      ],
    ]);
  });

  it('drops the organisation with the scope that needed it', async () => {
    const { sent, answering } = api();
    renderPage('/data/clients/new', answering, administrator);
    await userEvent.type(await screen.findByLabelText('What it is called'), 'Board report');
    await userEvent.type(screen.getByLabelText('Who answers for it'), 'Analysis team');
    await userEvent.click(screen.getByLabelText('Own returns'));
    await userEvent.type(screen.getByLabelText('Organisation'), 'RX1');
    await userEvent.click(screen.getByLabelText('Own returns'));
    await userEvent.click(screen.getByLabelText('Statuses'));
    await userEvent.click(screen.getByRole('button', { name: /Register it/ }));
    expect(sent[0]?.[1]).toMatchObject({ scopes: ['STATUSES'], organisationCode: null });
  });

  it('is for administrators only', async () => {
    renderPage('/data/clients/new', api().answering);
    expect(await screen.findByText(/Only administrators register programs/)).toBeTruthy();
  });
});

describe('a program that is registered', () => {
  it('is listed with what it may pull and when it last signed in', async () => {
    renderPage('/data', api({ lastUsedAt: '2026-11-25T08:05:00.000Z' }).answering, administrator);
    const row = within(await screen.findByRole('row', { name: /Board report/ }));
    expect(row.getByText('Figures, Statuses')).toBeTruthy();
    expect(row.getByText('25 November 2026 at 8:05am')).toBeTruthy();
    expect(row.getByRole('link').getAttribute('href')).toBe('/data/clients/m-1');
  });

  it('gets a new secret while the old one stays valid for as long as was chosen', async () => {
    const { sent, answering } = api();
    renderPage('/data/clients/m-1', answering, administrator);
    await userEvent.selectOptions(await screen.findByLabelText(/How long the old secret/), 'One day');
    await userEvent.click(screen.getByRole('button', { name: 'Make a new secret' }));
    expect(await screen.findByText('correct-horse')).toBeTruthy();
    expect(sent).toEqual([['RotateClientSecret', { id: 'm-1', overlapHours: 24 }]]);
  });

  it('is revoked with a reason, says so, and can be given nothing more', async () => {
    const { sent, answering } = api();
    renderPage('/data/clients/m-1', answering, administrator);
    await userEvent.click(await screen.findByRole('button', { name: 'Revoke it for good' }));
    expect(sent).toEqual([]);
    await userEvent.type(screen.getByLabelText('Why it is revoked'), 'The team is gone.');
    await userEvent.click(screen.getByRole('button', { name: 'Revoke it for good' }));
    expect(await screen.findByText(/It was revoked on 26 November 2026 at 12pm/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Make a new secret' })).toBeNull();
    expect(sent).toEqual([['RevokeClient', { id: 'm-1', comment: 'The team is gone.' }]]);
  });

  it('shows no secret where making one was refused', async () => {
    const refused = refusedWith('STATE_DOES_NOT_ALLOW', 'CONFLICT', 'It has been revoked.');
    renderPage('/data/clients/m-1', api({}, refused).answering, administrator);
    await userEvent.click(await screen.findByRole('button', { name: 'Make a new secret' }));
    expect(await screen.findByText('It has been revoked.')).toBeTruthy();
    expect(screen.queryByText('Copy the secret now')).toBeNull();
  });

  it('is not found under an address that is none’s', async () => {
    renderPage('/data/clients/none', api().answering, administrator);
    expect(await screen.findByRole('heading', { name: 'There is no such program' })).toBeTruthy();
  });
});
