import { afterEach, describe, expect, it } from '@jest/globals';
import { acting, pageRenderer } from '@monitor/web-graphql/testing';
import { cleanup, screen } from '@testing-library/react';
import { aHead } from '../testing/a-head.builder.js';
import { HelperHome } from './HelperHome.js';

const as = acting('HELPER', 'Q01', 'Somewhere');
const home = [{ path: '/home', element: <HelperHome acting={as} /> }];
afterEach(cleanup);

const listing = (returns: ReturnType<typeof aHead>[]) => () => ({
  helpedReturns: () => ({ total: returns.length, nextCursor: null, returns }),
});

describe('the home of a helper', () => {
  it('lists for whom they can type, where each return stands, and what they can do', async () => {
    const accepted = aHead('ACCEPTED', { quarter: { ...aHead('DRAFT').quarter, id: '2026-27-Q1' } }, 'Birch Practice');
    pageRenderer(home)('/home', listing([aHead('NOT_STARTED', {}, 'Alder Practice'), accepted]), as);
    const start = await screen.findByRole('link', { name: 'Start the return of Alder Practice' });
    expect(start.getAttribute('href')).toBe('/returns/X01/2026-27-Q2');
    expect(screen.getByRole('link', { name: 'See the return of Birch Practice' })).toBeTruthy();
  });

  it('says why where there is none', async () => {
    pageRenderer(home)('/home', listing([]), as);
    expect(await screen.findByText(/No return can be typed in now/)).toBeTruthy();
  });
});
