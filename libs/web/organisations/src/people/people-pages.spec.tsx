import { afterEach, describe, expect, it } from '@jest/globals';
import { acting, refusedWith } from '@monitor/web-graphql/testing';
import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderPage } from '../testing/render-page.js';
import { aPerson, aRole } from './a-person.builder.js';

afterEach(cleanup);

const administrator = acting('ADMINISTRATOR', null);

/** Answers with one person, keeps what is sent, and answers changes with what the person is then, or a refusal. */
function api(person = aPerson(), then: ReturnType<typeof aPerson> | Error = person) {
  const sent: [string, unknown][] = [];
  const answering = (operation: string, variables: Record<string, unknown>) => {
    if (operation === 'People') {
      sent.push([operation, variables]);
      return { people: { people: [person], total: 1, nextCursor: null } };
    }
    if (operation === 'Person') return { person };
    sent.push([operation, variables['input']]);
    return then instanceof Error ? then : { addPerson: then, grantRole: then, revokeRole: then };
  };
  return { sent, answering };
}

describe('the list of people', () => {
  it('shows who holds which role where, and who can be recognised by what', async () => {
    renderPage('/national/people', api(aPerson({ roles: [aRole()] })).answering, administrator);
    const row = within(await screen.findByRole('row', { name: /Sam Lee/ }));
    expect(row.getByText('Preparer for Alder Vale (ZZ1)')).toBeTruthy();
    expect(row.getByText('at https://identity.example')).toBeTruthy();
    expect(row.getByRole('link').getAttribute('href')).toBe('/national/people/p-1');
    expect(screen.getByText(/^1 person is known\./)).toBeTruthy();
  });

  it('keeps what is searched for in the address, and asks for exactly that', async () => {
    const { sent, answering } = api();
    const router = renderPage('/national/people', answering, administrator);
    await userEvent.type(await screen.findByLabelText('Name or identifier'), 'sam');
    await userEvent.type(screen.getByLabelText('Organisation, board or region'), 'y56{Enter}');
    expect(router.state.location.search).toBe('?text=sam&place=y56');
    await userEvent.selectOptions(screen.getByLabelText('Role'), 'No role');
    expect(router.state.location.search).toBe('?text=sam&place=y56&role=NONE');
    await screen.findByText('1 person matches.');
    expect(sent.at(-1)?.[1]).toMatchObject({ text: 'sam', placeCode: 'Y56', role: null, onlyWithoutRole: true });
  });

  it('marks roles that do not go together', async () => {
    const roles = [aRole(), aRole({ id: 'r-2', role: 'ADMINISTRATOR', scopeCode: null, scopeName: 'England' })];
    const conflicts = ['Preparer ZZ1 and Administrator: whoever decides must not prepare.'];
    renderPage('/national/people', api(aPerson({ roles, conflicts })).answering, administrator);
    expect(await screen.findByText('These do not go together.')).toBeTruthy();
  });

  it.each(['/national/people', '/national/people/new', '/national/people/p-1'])(
    'is for administrators: %s',
    async (path) => {
      const { sent, answering } = api();
      renderPage(path, answering);
      expect(await screen.findByText(/Only administrators see people/)).toBeTruthy();
      expect(sent).toEqual([]);
    },
  );
});

describe('adding a person', () => {
  it('asks for name and identifier, and leads to the person', async () => {
    const { sent, answering } = api();
    const router = renderPage('/national/people/new', answering, administrator);
    await userEvent.click(await screen.findByRole('button', { name: 'Add the person' }));
    expect(screen.getAllByText(/Give the name that others know/).length).toBeGreaterThan(0);
    expect(screen.getAllByText(/Give the identifier by which/).length).toBeGreaterThan(0);
    await userEvent.type(screen.getByLabelText('Name'), 'Sam Lee');
    await userEvent.type(screen.getByLabelText(/^Identifier/), ' sam.lee ');
    await userEvent.click(screen.getByRole('button', { name: 'Add the person' }));
    expect(await screen.findByRole('heading', { name: /Sam Lee/ })).toBeTruthy();
    expect(router.state.location.pathname).toBe('/national/people/p-1');
    expect(sent.find(([operation]) => operation === 'AddPerson')?.[1]).toEqual({ name: 'Sam Lee', subject: 'sam.lee' });
  });
});

describe('the page of a person', () => {
  async function fillIn(role: string) {
    await userEvent.selectOptions(await screen.findByLabelText('Role'), role);
    await userEvent.type(screen.getByLabelText('For which organisation or region'), 'zz1');
    await userEvent.type(screen.getByLabelText('Why the person is to hold it'), 'Fills in returns');
    await userEvent.click(screen.getByRole('button', { name: 'Grant the role' }));
  }

  it('grants a role for a place, and shows who holds it since when and why', async () => {
    const { sent, answering } = api(aPerson(), aPerson({ roles: [aRole()] }));
    renderPage('/national/people/p-1', answering, administrator);
    await fillIn('Preparer');
    expect(await screen.findByText(/^Granted: Preparer for ZZ1/)).toBeTruthy();
    expect(screen.getByText('Is Preparer for Alder Vale (ZZ1).')).toBeTruthy();
    expect(sent[0]).toEqual([
      'GrantRole',
      { personId: 'p-1', role: 'PREPARER', scopeCode: 'ZZ1', reason: 'Fills in returns' },
    ]);
  });

  it('says why a role was refused, and keeps what was typed', async () => {
    const refusal = refusedWith('ROLES_CONFLICT', 'CONFLICT', 'Sam Lee is Approver ZZ1, which does not go with it.');
    renderPage('/national/people/p-1', api(aPerson(), refusal).answering, administrator);
    await fillIn('Helper');
    expect(await screen.findByText(/which does not go with it/)).toBeTruthy();
    expect(screen.getByDisplayValue('Fills in returns')).toBeTruthy();
  });

  it('offers no role for England', async () => {
    renderPage('/national/people/p-1', api().answering, administrator);
    const options = within(await screen.findByLabelText('Role')).getAllByRole('option');
    expect(options.map(({ textContent }) => textContent)).toEqual([
      'Choose a role',
      'Preparer',
      'Approver',
      'Regional lead',
      'Helper',
    ]);
  });

  it('revokes with a reason, and keeps the role among those that ended', async () => {
    const ended = aRole({ revokedAt: '2026-11-26T12:00:00.000Z', revokedBy: 'Kim', revokedBecause: 'Left' });
    const { sent, answering } = api(aPerson({ roles: [aRole()] }), aPerson({ endedRoles: [ended] }));
    renderPage('/national/people/p-1', answering, administrator);
    await userEvent.click(await screen.findByText('Revoke Preparer for Alder Vale (ZZ1)'));
    await userEvent.click(screen.getByRole('button', { name: 'Revoke the role' }));
    expect(sent).toEqual([]);
    await userEvent.type(screen.getByLabelText('Why it is revoked'), 'Left');
    await userEvent.click(screen.getByRole('button', { name: 'Revoke the role' }));
    expect(await screen.findByText(/^Revoked: Preparer for Alder Vale/)).toBeTruthy();
    expect(screen.getByText('Kim: Left')).toBeTruthy();
    expect(sent[0]).toEqual(['RevokeRole', { id: 'r-1', reason: 'Left' }]);
  });

  it('lets nobody change their own roles', async () => {
    const person = aPerson({ roles: [aRole()], whyNot: 'These are your own roles.' });
    renderPage('/national/people/p-1', api(person).answering, administrator);
    expect(await screen.findByText('These are your own roles.')).toBeTruthy();
    expect(screen.queryByRole('button')).toBeNull();
  });
});
