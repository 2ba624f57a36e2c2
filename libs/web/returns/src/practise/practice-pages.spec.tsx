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
import { example, finishedPractice, practisedQuarter } from './practice.builder.js';

const network = { organisationCode: 'EXAMPLE-NETWORK', quarterId: practisedQuarter };

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
  return { asked, kept, go: (page: string) => act(() => router.navigate(returnPath(network, page))) };
}

// Found by their text: roles of a page as long as a return take seconds to work out.
const heading = (name: RegExp) => screen.findByText(name, { selector: 'h1, h1 *' });
const click = (name: string) => userEvent.click(screen.getByText(name, { selector: 'button' }));

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
    const name = `practice ${network.organisationCode} ${practisedQuarter}`;
    const { asked, kept } = renderPractice(returnPath(network, 'check'), {
      [name]: finishedPractice(example('EXAMPLE-NETWORK')),
    });
    await userEvent.click(await screen.findByLabelText(/true and complete/));
    await click('Submit for sign-off');
    await heading(/Receipt and history/);
    expect(screen.getByText(/act as the approver for that/)).toBeTruthy();
    await click('Act as the approver');
    await userEvent.click(await screen.findByText('Look at it and decide'));
    await userEvent.click(await screen.findByLabelText('Sign it off for the organisation'));
    await click('Confirm');
    await heading(/Receipt and history/);
    expect(screen.getByText(/Practice ends here/)).toBeTruthy();
    expect(screen.getAllByText(/EXAMPLE-NETWORK-26Q2-1/).length).toBeGreaterThan(0);
    await waitFor(() => expect(kept[name]).toMatchObject({ state: 'SIGNED_OFF' }));
    expect(asked).toEqual([]);
  });

  it('begins again, and has no part that asks the service anything', async () => {
    const { asked, go, kept } = renderPractice(returnPath(network, 'sections/D1'));
    await heading(/Access to devices/);
    expect(screen.queryByText(/Who changed this/)).toBeNull();
    await click('Begin again');
    expect(await screen.findAllByText(/things? to do/)).toBeTruthy();
    expect(Object.values(kept)).toMatchObject([{ state: 'DRAFT', events: [] }]);
    for (const page of ['correct', 'history', 'sections/PARTNERSHIPS']) {
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
