import { afterEach, expect, it } from '@jest/globals';
import { cleanup, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { consistencyAnswer, consistencyArea, consistencyPage, quartersAnswer } from '../testing/answers.builder.js';
import { acting, renderPage } from '../testing/render-page.js';

afterEach(cleanup);

const answer = consistencyPage(consistencyAnswer({ areas: [consistencyArea('London', { cells: [] })] }));

it.each([
  ['/consistency', { quarter: '2026-27-Q1', area: 'Y56' }],
  ['/consistency?quarter=2025-26-Q4&area=Y58', { quarter: '2025-26-Q4', area: 'Y58' }],
])('a link to a view of %s has what the page chose by itself, or what somebody chose', async (address, expected) => {
  const user = userEvent.setup();
  renderPage(
    address,
    (operation) => (operation === 'ComparisonQuarters' ? quartersAnswer : answer),
    acting('REGIONAL_LEAD', 'Y56'),
  );
  const [button] = await screen.findAllByText('Copy a link to this view');
  await user.click(button!);
  await waitFor(async () => {
    const copied = new URL(await navigator.clipboard.readText());
    expect(Object.fromEntries(copied.searchParams)).toEqual(expect.objectContaining(expected));
  });
});
