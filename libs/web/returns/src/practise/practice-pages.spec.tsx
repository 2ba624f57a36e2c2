import { afterEach, describe, expect, it } from '@jest/globals';
import { ShelfContext } from '@monitor/web-graphql';
import type { OpenShelf } from '@monitor/web-graphql';
import { pageRenderer } from '@monitor/web-graphql/testing';
import { act, cleanup, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Outlet } from 'react-router';
import { returnPath } from '../return/paths.js';
import { returnRoutes } from '../routes.js';
import { exampleOrganisations } from './example-organisations.js';
import { finishedPractice, practisedQuarter } from './practice.builder.js';

const trust = { organisationCode: 'EXAMPLE-TRUST', quarterId: practisedQuarter };

/** The pages of practice for somebody on whose shelf this lies, on a service that must not be asked. */
function renderPractice(address: string, kept: Record<string, unknown> = {}) {
  const shelf = {
    read: (name: string) => Promise.resolve(kept[name]),
    write: (name: string, value: unknown) => {
      kept[name] = value;
      return Promise.resolve();
    },
  };
  const open = { shelf, pages: {} } as unknown as OpenShelf;
  const asked: string[] = [];
  const element = (
    <ShelfContext value={{ open, isOpening: false }}>
      <Outlet />
    </ShelfContext>
  );
  const router = pageRenderer([{ element, children: returnRoutes }])(address, (operation) => {
    asked.push(operation);
    return new Error('Practice asks the service nothing.');
  });
  return { asked, kept, go: (page: string) => act(() => router.navigate(returnPath(trust, page))) };
}

const heading = (name: RegExp) => screen.findByRole('heading', { level: 1, name });
const click = (role: 'button' | 'link', name: string | RegExp) => userEvent.click(screen.getByRole(role, { name }));

afterEach(cleanup);

describe('practice', () => {
  it.each(exampleOrganisations)('begins with something to do, and says that it counts nowhere: $name', async (each) => {
    const { asked } = renderPractice(returnPath({ organisationCode: each.code, quarterId: practisedQuarter }));
    await heading(/Quarterly return/);
    expect(screen.getByText('Nothing here is sent or counted.')).toBeTruthy();
    expect(screen.getAllByText(/things? to do/).length).toBeGreaterThan(1);
    expect(screen.getAllByText('Completed').length).toBeGreaterThan(1);
    expect(screen.queryByText(/Comments and colleagues/)).toBeNull();
    expect(screen.queryByText(/workbook/)).toBeNull();
    expect(asked).toEqual([]);
  });

  it('is walked from typing to the receipt by two people, and the service is asked nothing', async () => {
    const name = `practice ${trust.organisationCode} ${practisedQuarter}`;
    const { asked, go, kept } = renderPractice(returnPath(trust, 'sections/D1'), { [name]: finishedPractice() });
    await heading(/Access to devices/);
    expect(screen.queryByText(/Who changed this/)).toBeNull();
    await go('check');
    await userEvent.click(await screen.findByLabelText(/true and complete/));
    await click('button', 'Submit for sign-off');
    await heading(/Receipt and history/);
    expect(screen.getByText(/act as the approver for that/)).toBeTruthy();
    await go('sign-off');
    expect(await screen.findByText(/An approver of the organisation signs|waits for an approver/)).toBeTruthy();
    await click('button', 'Act as the approver');
    await userEvent.click(
      await screen
        .findByRole('button', { name: 'Look at it and decide' })
        .catch(() => screen.getByText('Look at it and decide')),
    );
    await userEvent.click(await screen.findByLabelText('Sign it off for the organisation'));
    await click('button', 'Confirm');
    await heading(/Receipt and history/);
    expect(screen.getByText(/Practice ends here/)).toBeTruthy();
    expect(screen.getAllByText(/EXAMPLE-TRUST-26Q2-1/).length).toBeGreaterThan(0);
    await waitFor(() => expect(kept[name]).toMatchObject({ state: 'SIGNED_OFF' }));
    await click('button', 'Begin again');
    expect(await screen.findAllByText(/things? to do/)).toBeTruthy();
    expect(kept[name]).toMatchObject({ state: 'DRAFT', events: [] });
    for (const page of ['paper', 'correct', 'history', 'sections/SERVICES']) {
      await go(page);
      expect(screen.queryByText('This cannot be practised.')).toBeNull();
    }
    expect(asked).toEqual([]);
  });

  it.each(['EXAMPLE-TRUST/never', 'RX1/2026-27-Q2', 'EXAMPLE-TRUST/2026-27-Q2/workbook'])(
    'has no other pages: %s',
    async (path) => {
      const router = pageRenderer([{ path: '*', element: <h1>Page not found</h1> }, ...returnRoutes]);
      router(`/practise/${path}`, () => new Error('Nothing is asked.'));
      await heading(/not found/);
    },
  );
});
