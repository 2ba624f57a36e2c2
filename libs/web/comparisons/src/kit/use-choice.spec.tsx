import { afterEach, describe, expect, it } from '@jest/globals';
import { act, cleanup, renderHook } from '@testing-library/react';
import fc from 'fast-check';
import type { ReactNode } from 'react';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { filterOf } from './common-filters.js';
import { chosen, useChoice } from './use-choice.js';

afterEach(cleanup);

const values = ['NEAR', 'FAR', ''] as const;
const filters = {
  quarter: filterOf<string>({ label: 'Quarter', begin: ({ settledQuarterId }) => settledQuarterId }),
  reach: filterOf({ label: 'Reach', begin: '', values, letsGo: ['place'] }),
  place: filterOf<string>({ label: null, begin: ({ isChosen }) => (isChosen('reach') ? '' : 'HOME') }),
  after: filterOf<string>({ label: null, begin: '' }),
};

/** What a page makes of the search part of an address. */
function choiceAt(search: string) {
  let latest: ReturnType<typeof useChoice<typeof filters>> | undefined;
  function Probe(): ReactNode {
    latest = useChoice(filters, '2026-27-Q1');
    return null;
  }
  const router = createMemoryRouter([{ path: '/', Component: Probe }], { initialEntries: [`/${search}`] });
  renderHook(() => undefined, { wrapper: () => <RouterProvider router={router} /> });
  return { router, choice: () => latest?.[0], change: (patch: object) => act(() => latest?.[1](patch)) };
}

describe('the choice of a page', () => {
  it('is what it begins with, at an address that says nothing', () => {
    expect(choiceAt('').choice()).toEqual({ quarter: '2026-27-Q1', reach: '', place: 'HOME', after: '' });
  });

  it('holds no value that cannot be chosen, whatever the address says', () => {
    fc.assert(
      fc.property(fc.string(), (written) => {
        const { choice } = choiceAt(`?${new URLSearchParams({ reach: written }).toString()}`);
        expect(values).toContain(choice()?.reach);
        if (values.some((value) => value === written)) expect(choice()?.reach).toBe(written);
        cleanup();
      }),
      { numRuns: 30 },
    );
  });

  it('lets go of what belonged to the former choice, and begins a list anew, when one filter changes', () => {
    const page = choiceAt('?quarter=2025-26-Q4&reach=FAR&place=Y56&after=c-2');
    page.change(chosen(filters, 'reach', 'NEAR'));
    expect(page.router.state.location.search).toBe('?quarter=2025-26-Q4&reach=NEAR');
    expect(page.choice()).toEqual({ quarter: '2025-26-Q4', reach: 'NEAR', place: '', after: '' });
  });

  it('keeps everything else when a filter changes that nothing hangs on', () => {
    const page = choiceAt('?reach=FAR&place=Y56');
    page.change(chosen(filters, 'quarter', '2025-26-Q4'));
    expect(page.choice()).toMatchObject({ quarter: '2025-26-Q4', reach: 'FAR', place: 'Y56' });
  });
});
