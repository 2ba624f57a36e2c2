import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { roleLabel } from '@monitor/domain';
import type { Role } from '@monitor/domain';
import { answeringClient } from '@monitor/web-graphql/testing';
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter } from 'react-router';
import { App } from './App.js';
import { routes } from './routes.js';

const anAssignment = (role: Role, scopeName = 'Alder Vale') => ({
  id: `assignment-${role}`,
  role,
  roleLabel: roleLabel(role),
  roleDescription: `What a ${roleLabel(role)} does.`,
  scopeCode: 'X01',
  scopeName,
});

/** Somebody with these roles, acting in the first unless `isChosen` is false. */
const aViewer = (roles: Role[], isChosen = true) => {
  const assignments = roles.map((role) => anAssignment(role));
  const acting = isChosen ? (assignments[0] ?? null) : null;
  return { personId: 'person-1', displayName: 'Priya Shah', assignments, acting, isDemonstration: true };
};

const service = { isDemonstration: true, isOpenToAnyone: true };

function renderApp(
  path: string,
  viewer: ReturnType<typeof aViewer> | null,
  isReachable = true,
  roleConflicts: object[] = [],
) {
  let now = viewer;
  const rootValue = {
    service,
    serviceNotices: [],
    viewer: () => {
      if (!isReachable) throw new Error('Something went wrong.');
      return now;
    },
    actAs: ({ assignmentId }: { assignmentId: string }) => {
      const acting = now?.assignments.find(({ id }) => id === assignmentId) ?? null;
      now = now === null ? null : { ...now, acting };
      return now;
    },
    myReturns: () => [],
    roleConflicts,
  };
  render(
    <MemoryRouter initialEntries={[path]}>
      <App client={answeringClient(() => rootValue)} />
    </MemoryRouter>,
  );
}

function Breaks(): never {
  throw new TypeError('x is undefined');
}

const placesInMenu = () => screen.getByRole('navigation', { name: 'Menu' }).textContent;

afterEach(cleanup);

describe('the browser app', () => {
  it('lets anybody read the start page, and offers to sign in', async () => {
    renderApp('/', null);
    const link = await screen.findByRole('link', { name: 'Sign in' });
    expect(link.getAttribute('href')).toBe('/sign-in?returnTo=%2Fhome');
    expect(screen.queryByRole('navigation', { name: 'Menu' })).toBeNull();
    expect(screen.getByText('Demonstration data')).toBeTruthy();
    expect(screen.getByText('Open to anybody')).toBeTruthy();
  });

  it('says to everybody on every page what the service cannot do, and to screen readers without breaking in', async () => {
    const since = '2026-11-26T09:00:00Z';
    const message = 'This service can only be read at the moment.';
    const answers = { service, viewer: null, serviceNotices: [{ code: 'READ_ONLY', message, since }] };
    for (const path of ['/', '/latest', '/returns/X01/2026-27-Q2']) {
      render(
        <MemoryRouter initialEntries={[path]}>
          <App client={answeringClient(() => answers)} />
        </MemoryRouter>,
      );
      const told = await screen.findByText(message);
      expect(told.closest('[role=status]')).not.toBeNull();
      expect(screen.getByRole('complementary', { name: 'State of the service' }).textContent).toContain('Read only');
      cleanup();
    }
  });

  it('asks to sign in before any other page, and comes back to it', async () => {
    renderApp('/returns/X01/2026-27-Q2?from=mail', null);
    await screen.findByRole('heading', { name: 'Sign in to see this page' });
    const link = screen.getByRole('link', { name: 'Sign in' });
    expect(link.getAttribute('href')).toBe(
      `/sign-in?returnTo=${encodeURIComponent('/returns/X01/2026-27-Q2?from=mail')}`,
    );
  });

  it('asks which role first, where a person holds several, and then shows that role’s home', async () => {
    renderApp('/home', aViewer(['ADMINISTRATOR', 'PREPARER'], false));
    await userEvent.click(await screen.findByLabelText('Preparer, Alder Vale'));
    await userEvent.click(screen.getByRole('button', { name: 'Continue' }));
    expect(await screen.findByRole('heading', { level: 1, name: /Your organisation’s returns/ })).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Change role' })).toBeTruthy();
  });

  it('goes on with no role chosen only after saying what is missing', async () => {
    renderApp('/act-as', aViewer(['ADMINISTRATOR', 'PREPARER'], false));
    await userEvent.click(await screen.findByRole('button', { name: 'Continue' }));
    expect(screen.getByText('There is a problem')).toBeTruthy();
    expect(document.title).toBe('Error: Choose who you act as - Digital inclusion monitor');
  });

  it('tells a person without a role whom to ask', async () => {
    renderApp('/home', aViewer([]));
    expect(await screen.findByRole('heading', { name: 'You have no role yet' })).toBeTruthy();
  });

  it('leads to a region’s returns for its lead only', async () => {
    renderApp('/how-figures-are-made', aViewer(['REGIONAL_LEAD']));
    await screen.findByRole('heading', { name: 'How figures are made' });
    expect(placesInMenu()).toContain('Returns');
    cleanup();
    renderApp('/region/returns', aViewer(['PREPARER']));
    expect(await screen.findByRole('heading', { name: 'You cannot see this page' })).toBeTruthy();
    expect(placesInMenu()).not.toContain('Returns');
  });

  it('shows an administrator who holds roles that do not go together, and nothing where nobody does', async () => {
    const conflict = {
      personId: 'p1',
      displayName: 'Both',
      firstRole: 'Preparer R0A',
      secondRole: 'Regional lead Y58',
      reason: 'whoever prepares must not accept',
    };
    renderApp('/home', aViewer(['ADMINISTRATOR']), true, [conflict]);
    const table = await screen.findByRole('table', { name: 'Who holds both' });
    expect(table.textContent).toContain('Preparer R0A and Regional lead Y58');
    cleanup();
    renderApp('/home', aViewer(['ADMINISTRATOR']));
    await screen.findByRole('heading', { name: /Administration/ });
    expect(screen.queryByText('Roles that do not go together')).toBeNull();
  });

  it('leaves the way to every other page where one breaks', async () => {
    const logged = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    routes.push({ path: 'breaks', element: <Breaks /> });
    renderApp('/breaks', aViewer(['PREPARER']));
    expect(await screen.findByRole('heading', { name: 'Something went wrong on this page' })).toBeTruthy();
    expect(placesInMenu()).toContain('Home');
    routes.pop();
    logged.mockRestore();
  });

  it('says that an address leads nowhere', async () => {
    renderApp('/no/such/page', aViewer(['PREPARER']));
    expect(await screen.findByRole('heading', { name: 'Page not found' })).toBeTruthy();
  });

  it('offers to try again when the service does not answer', async () => {
    renderApp('/home', null, false);
    expect(await screen.findByRole('button', { name: 'Try again' })).toBeTruthy();
  });
});
