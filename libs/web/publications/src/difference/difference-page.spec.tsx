import { afterEach, describe, expect, it } from '@jest/globals';
import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import fc from 'fast-check';
import { renderPage } from '../testing/render-page.js';
import { allDifferences, chosenRows, differenceFilters } from './difference-filters.js';
import type { NamedDifference } from './difference-filters.js';

afterEach(cleanup);

function aDifference(changes: Partial<NamedDifference> = {}): NamedDifference {
  return {
    quarter: { id: '2026-27-Q2', label: 'July to September 2026' },
    level: 'ICB',
    areaCode: 'QNQ',
    areaName: 'Frimley',
    boundaries: 'AS_WAS',
    metricId: 'M01',
    metricName: 'M01',
    stratifier: 'SEX',
    groupLabel: 'Female',
    measureLabel: 'Share',
    before: { text: '41%' },
    after: { text: '44%' },
    difference: 0.03,
    text: '3 percentage points higher',
    ...changes,
  };
}

const region = aDifference({ level: 'REGION', areaCode: 'Y56', areaName: 'London', metricId: 'M02', before: null });

function api(nodes: readonly NamedDifference[] | null, more = false) {
  const asked: Record<string, unknown>[] = [];
  const answering = (operation: string, variables: Record<string, unknown>) => {
    if (operation === 'MetricNames') return { metrics: [{ id: 'M01', shortName: 'NHS App' }] };
    asked.push(variables);
    const pageInfo = { hasNextPage: more, endCursor: more ? 'c-2' : null };
    return { publicationDifference: nodes === null ? null : { nodes, pageInfo } };
  };
  return { asked, answering };
}

describe('what changed between two publications', () => {
  it('is asked from the other one to this, and told figure by figure, before and after', async () => {
    const { asked, answering } = api([aDifference(), region]);
    renderPage('/publications/12/difference/11', answering);
    const row = within(await screen.findByRole('row', { name: /Frimley/ }));
    expect(row.getByText('41%')).toBeTruthy();
    expect(row.getByText('44%')).toBeTruthy();
    expect(await row.findByText('M01 NHS App, Female, Share')).toBeTruthy();
    expect(within(screen.getByRole('row', { name: /London/ })).getByText('Not in it')).toBeTruthy();
    expect(asked[0]).toEqual({ from: 11, to: 12, first: 1000, after: null });
    expect(screen.queryByText(/more than can be shown/)).toBeNull();
  });

  it('is narrowed down by the address, which a choice changes', async () => {
    const router = renderPage('/publications/12/difference/11?level=REGION', api([aDifference(), region]).answering);
    expect(await screen.findByRole('row', { name: /London/ })).toBeTruthy();
    expect(screen.queryByRole('row', { name: /Frimley/ })).toBeNull();
    await userEvent.selectOptions(screen.getByLabelText('Level'), 'All levels');
    expect(router.state.location.search).toBe('');
    expect(screen.getByRole('row', { name: /Frimley/ })).toBeTruthy();
  });

  it('says so where nothing differs, and where there are no such publications', async () => {
    renderPage('/publications/12/difference/11', api([]).answering);
    expect(await screen.findByText(/Every figure of publication 12 is as it was in publication 11/)).toBeTruthy();
    cleanup();
    renderPage('/publications/12/difference/99', api(null).answering);
    expect(await screen.findByText(/There are no two publications of these numbers/)).toBeTruthy();
    cleanup();
    renderPage('/publications/12/difference/12', api([]).answering);
    expect(await screen.findByRole('heading', { name: 'There is nothing to compare' })).toBeTruthy();
  });

  it('says that filters look at one page where there are more, and leads on', async () => {
    const many = Array.from({ length: 60 }, (_, each) => aDifference({ areaCode: `Q${String(each)}` }));
    const { asked, answering } = api(many, true);
    renderPage('/publications/12/difference/11', answering);
    expect(await screen.findByText(/looks at the differences of this page alone/)).toBeTruthy();
    expect(screen.getAllByRole('row')).toHaveLength(51);
    await userEvent.click(screen.getByRole('button', { name: 'Show 10 more' }));
    expect(screen.getAllByRole('row')).toHaveLength(61);
    await userEvent.click(screen.getByRole('link', { name: 'Next page' }));
    expect(asked.at(-1)).toMatchObject({ after: 'c-2' });
  });
});

const rows = fc.array(
  fc
    .record({
      level: fc.constantFrom('ICB' as const, 'REGION' as const),
      areaCode: fc.constantFrom('A', 'B', 'C'),
      metricId: fc.constantFrom('M01', 'M02'),
      measureLabel: fc.constantFrom('Share', 'Ratio'),
    })
    .map(aDifference),
);

describe('the filters', () => {
  it('offer only what leaves something to be seen, and keep the order of what is left', () => {
    fc.assert(
      fc.property(rows, fc.nat(5), (all, turn) => {
        let chosen = allDifferences;
        for (const { name } of differenceFilters(all, chosen)) {
          const options = differenceFilters(all, chosen).find((filter) => filter.name === name)?.options ?? [];
          chosen = { ...chosen, [name]: options[turn % options.length]?.value ?? '' };
          const left = chosenRows(all, chosen);
          expect(left.length).toBeGreaterThanOrEqual(Math.min(all.length, 1));
          expect(left).toEqual(all.filter((row) => left.includes(row)));
        }
      }),
    );
  });
});
