import { afterEach, describe, expect, it } from '@jest/globals';
import { cleanup, screen, within } from '@testing-library/react';
import {
  closedQuarter,
  equityAnswer,
  equityArea,
  equityBreak,
  equityPage,
  gap,
  hidden,
  openQuarter,
  point,
  quartersAnswer,
} from '../testing/answers.builder.js';
import { renderPage } from '../testing/render-page.js';
import { besideEngland } from './england-beside.js';

afterEach(cleanup);

const quarters = [closedQuarter, openQuarter];
const ofEngland = equityArea(
  'England',
  [
    point(closedQuarter, { difference: gap({ value: 0.135, lower: 0.12, upper: 0.15 }) }),
    point(openQuarter, { difference: hidden }),
  ],
  [equityBreak()],
);

describe('England beside an area', () => {
  it('has the quarters of the area and no others, its hidden ones hidden, and breaks of its own', () => {
    const beside = besideEngland(ofEngland, [{ quarter: openQuarter }], ({ difference }) => difference);
    expect(beside?.points.map(({ key, estimate }) => [key, estimate.status])).toEqual([[openQuarter.id, 'SUPPRESSED']]);
    expect(beside?.breaks).toEqual([openQuarter.id]);
    expect(besideEngland(null, [{ quarter: openQuarter }], ({ difference }) => difference)).toBeNull();
  });

  it('is asked for where series are drawn, said of the picture, and stands in the table with its interval', async () => {
    const asked: unknown[] = [];
    renderPage('/equity?level=REGION&area=London', (operation, variables) => {
      if (operation === 'ComparisonQuarters') return quartersAnswer;
      asked.push([variables['withEngland'], variables['england']]);
      const london = equityArea(
        'London',
        quarters.map((quarter) => point(quarter)),
      );
      const of = ({ filter }: { filter: { level: string } }) =>
        equityAnswer([filter.level === 'ENGLAND' ? ofEngland : london]);
      return { ...equityPage(equityAnswer([london])), equityOverTime: of };
    });
    expect(await screen.findByText(/The dashed line is England\.$/)).toBeTruthy();
    expect(asked).toEqual([[true, expect.objectContaining({ level: 'ENGLAND', areaCode: null, metricId: 'M01' })]]);
    const table = screen.getByRole('table', { name: 'Gap in NHS App registration by deprivation, London' });
    expect(within(table).getByRole('columnheader', { name: /Gap in England/ })).toBeTruthy();
    expect(
      within(table).getByRole('row', { name: /April to June 2026.*5\.0 \(2\.0 to 8\.0\).*13\.5 \(12\.0 to 15\.0\)/ }),
    ).toBeTruthy();
  });

  it('is not held against itself, and not drawn where boards stand in one quarter', async () => {
    for (const address of ['/equity?level=ENGLAND', '/equity?level=ICB']) {
      const asked: unknown[] = [];
      renderPage(address, (operation, variables) => {
        if (operation === 'ComparisonQuarters') return quartersAnswer;
        asked.push(variables['withEngland']);
        return equityPage(equityAnswer([equityArea('Essex', [point(closedQuarter)])]));
      });
      await screen.findByText('The finding for Essex.');
      expect(asked).toEqual([false]);
      expect(screen.queryByText(/dashed line/)).toBeNull();
      cleanup();
    }
  });
});
