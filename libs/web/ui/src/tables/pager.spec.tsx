import { afterEach, describe, expect, it } from '@jest/globals';
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { createMemoryRouter, RouterProvider, useLocation } from 'react-router';
import { Pager } from './Pager.js';

afterEach(cleanup);

/** Three pages: `after` is absent, `b`, then `c`. */
function Pages() {
  const after = new URLSearchParams(useLocation().search).get('after');
  const next = after === null ? 'b' : after === 'b' ? 'c' : null;
  return <Pager of="returns" total={5} shown={2} nextCursor={next} />;
}

function show(address: string) {
  const router = createMemoryRouter([{ path: '/list', element: <Pages /> }], { initialEntries: [address] });
  render(<RouterProvider router={router} />);
  return () => router.state.location.search;
}

describe('the ways between pages', () => {
  it('lead on and back, keep what else was chosen, and say how much of the list is shown', () => {
    const search = show('/list?state=accepted');
    expect(screen.getByText('2 of 5 returns are on this page.')).toBeTruthy();
    fireEvent.click(screen.getByRole('link', { name: 'Next page' }));
    fireEvent.click(screen.getByRole('link', { name: 'Next page' }));
    expect(search()).toBe('?state=accepted&after=c');
    expect(screen.queryByRole('link', { name: 'Next page' })).toBeNull();
    fireEvent.click(screen.getByRole('link', { name: 'Previous page' }));
    expect(search()).toBe('?state=accepted&after=b');
    fireEvent.click(screen.getByRole('link', { name: 'Previous page' }));
    expect(search()).toBe('?state=accepted');
    expect(screen.queryByRole('link', { name: /Previous|First/ })).toBeNull();
  });

  it('lead whoever arrives in the middle to the first page', () => {
    const search = show('/list?state=accepted&after=b');
    fireEvent.click(screen.getByRole('link', { name: 'First page' }));
    expect(search()).toBe('?state=accepted');
  });

  it('say how much the page shows where nobody knows how long the list is', () => {
    const router = createMemoryRouter([{ path: '/', element: <Pager of="publications" shown={20} nextCursor="b" /> }]);
    render(<RouterProvider router={router} />);
    expect(screen.getByText('20 publications are on this page.')).toBeTruthy();
  });

  it('are not there where one page is all', () => {
    const router = createMemoryRouter([
      { path: '/', element: <Pager of="returns" total={2} shown={2} nextCursor={null} /> },
    ]);
    render(<RouterProvider router={router} />);
    expect(screen.queryByRole('navigation')).toBeNull();
  });
});
