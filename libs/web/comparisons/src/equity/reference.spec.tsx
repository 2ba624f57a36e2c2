import { afterEach, describe, expect, it } from '@jest/globals';
import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  closedQuarter,
  equityAnswer,
  equityArea,
  equityPage,
  figure,
  gap,
  hidden,
  point,
  quartersAnswer,
} from '../testing/answers.builder.js';
import { renderPage } from '../testing/render-page.js';
import type { GroupsAgainst } from './equity-answer.js';

afterEach(cleanup);

const labels: Readonly<Record<string, string>> = { WHITE: 'White', BLACK: 'Black' };

/** Two groups set against a reference, one of them hidden; the declared one unless another is asked for. */
function against(reference: string): GroupsAgainst {
  const ratio = figure({ value: 1.1, unit: 'RATIO', decimals: 2 });
  return {
    ...{ quarter: closedQuarter, organisations: 9, asOf: 12, comparisons: 13 },
    ...{ reference, label: labels[reference] ?? reference, isDeclared: reference === 'WHITE' },
    gaps: [
      { group: 'ASIAN', label: 'Asian', difference: gap(), ratio },
      { group: 'OTHER', label: 'Other', difference: hidden, ratio: hidden },
    ],
  };
}

function show(address: string) {
  const asked: (string | null)[] = [];
  const router = renderPage(address, (operation, variables) => {
    if (operation === 'ComparisonQuarters') return quartersAnswer;
    const reference = (variables['reference'] ?? null) as string | null;
    asked.push(reference);
    const answer = equityAnswer([
      { ...equityArea('England', [point(closedQuarter)]), groupsAgainst: against(reference ?? 'WHITE') },
    ]);
    return equityPage({ ...answer, stratifier: { stratifier: 'ETHNICITY', label: 'Ethnicity', ordered: false } });
  });
  return { router, asked };
}

describe('a chosen reference', () => {
  it('begins with the declared one, and says that the first line is judged against it', async () => {
    const { asked } = show('/equity?group=ETHNICITY');
    await screen.findByRole('heading', { name: 'Every group against “White” in April to June 2026' });
    expect(screen.getByText(/This reference was fixed beforehand/)).toBeTruthy();
    expect(asked).toEqual([null]);
  });

  it('stands in the address, in title, sentence and table, and claims nothing', async () => {
    const { router, asked } = show('/equity?group=ETHNICITY');
    await userEvent.selectOptions(await screen.findByLabelText('Set every group against'), 'BLACK');
    await screen.findByRole('heading', { name: 'Every group against “Black” in April to June 2026' });
    expect(router.state.location.search).toBe('?group=ETHNICITY&reference=BLACK');
    expect(asked).toEqual([null, 'BLACK']);
    expect(screen.getByText(/You chose this reference, so the picture describes and decides nothing/)).toBeTruthy();
    expect(screen.getByText(/judged against “White”, which was fixed beforehand/)).toBeTruthy();
    const table = screen.getByRole('table', { name: /every group against “Black”/ });
    expect(within(table).getByRole('columnheader', { name: /“Black” minus the group/ })).toBeTruthy();
    expect(within(table).getByRole('row', { name: /Other \[c\] hidden to protect people/ })).toBeTruthy();
    await userEvent.selectOptions(screen.getByLabelText('Set every group against'), 'WHITE');
    await screen.findByText(/This reference was fixed beforehand/);
    expect(router.state.location.search).toBe('?group=ETHNICITY');
  });

  it('is not asked for by a code of another list, nor where groups have an order', async () => {
    const { asked } = show('/equity?group=ETHNICITY&reference=IMD1');
    await screen.findByText(/This reference was fixed beforehand/);
    expect(asked).toEqual([null]);
    cleanup();
    show('/equity?group=DEPRIVATION&reference=IMD3');
    await screen.findByText('The finding for England.');
    expect(screen.queryByLabelText('Set every group against')).toBeNull();
  });
});
