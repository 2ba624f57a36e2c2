import { afterEach, describe, expect, it } from '@jest/globals';
import { cleanup, render, screen } from '@testing-library/react';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { FindingsSince } from './FindingsSince.js';
import type { ChangesSince } from './changes.js';
import type { FindingNow } from './use-findings-since.js';

afterEach(cleanup);

const changes: ChangesSince = {
  ...{ since: '2026-11-20T09:14:00Z', madeAt: '2026-11-24T08:00:00Z', isFirstLook: false, isCutShort: false },
  ...{ groups: [], findings: [] },
};
const fresh: FindingNow = {
  address: '/consistency',
  sentence: 'Practice differs.',
  link: 'See where practice is uneven',
};
const gone = { address: '/equity', sentence: 'The gap widened.' };

/** The part of the page, where these findings differ. */
function show(changed: Parameters<typeof FindingsSince>[0]['changed']) {
  const element = <FindingsSince changes={changes} changed={changed} />;
  return render(<RouterProvider router={createMemoryRouter([{ path: '/', element }])} />);
}

describe('the findings since the last look', () => {
  it('are told as new with the page that they rest on, or as said no longer, with what happened to that', () => {
    show({ fresh: [fresh], gone: [gone] });
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      'New: Practice differs. See where practice is uneven',
      'No longer said: The gap widened.',
    ]);
    expect(screen.getByRole('link').getAttribute('href')).toBe('/consistency');
    expect(screen.getByText(/^Findings of practice rest on accepted returns/)).toBeTruthy();
  });

  it('are said to be the same where none differs', () => {
    show({ fresh: [], gone: [] });
    expect(screen.getByText('They say the same as at your last look.')).toBeTruthy();
  });

  it('are not spoken of where they are not known, or none were seen before', () => {
    expect(show(null).container.textContent).toBe('');
  });
});
