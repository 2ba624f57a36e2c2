import { afterEach, describe, expect, it } from '@jest/globals';
import { gapFigure } from '@monitor/domain';
import { cleanup, screen, within } from '@testing-library/react';
import { closedQuarter, figure, finding, namedArea, quartersAnswer } from '../testing/answers.builder.js';
import { renderPage } from '../testing/render-page.js';
import type { OutcomeAnswer, OutcomeArea } from './outcome-answer.js';
import { toChangePoints, toLookFirst, toOutcomePoints } from './outcome-rows.js';

afterEach(cleanup);

const gap = (value: number, markers: OutcomeArea['outcome']['markers'] = []) => ({
  ...gapFigure({ status: 'PUBLISHED', value, lower: value - 0.02, upper: value + 0.02 }),
  markers,
});
const hidden = gap(0);
const hiddenGap = { ...hidden, status: 'SUPPRESSED' as const, value: null, lower: null, upper: null };

function area(name: string, known: Partial<OutcomeArea> = {}): OutcomeArea {
  return {
    ...{ area: namedArea(name), regionCode: 'Y56', organisations: 9, counted: 8 },
    ...{ inPlace: figure({ value: 0.3, lower: 0.1, upper: 0.5 }), outcome: gap(0.15) },
    ...{ changeInPlace: 0.1, changeOfGap: gap(-0.03) },
    ...known,
  };
}

function answer(known: Partial<OutcomeAnswer> = {}): OutcomeAnswer {
  return {
    ...{ quarter: closedQuarter, since: { id: '2025-26-Q1', label: 'April to June 2025' }, boundaries: 'AS_NOW' },
    ...{ publication: { number: 2 }, column: { key: 'ALL', label: 'Access', text: 'Access to devices' } },
    metric: { id: 'M01', shortName: 'NHS App registration', polarity: 'HIGH_IS_BETTER' },
    outcomeName: 'NHS App registration: the least deprived fifth less the most deprived fifth',
    ...{ englandInPlace: figure({ value: 0.5 }), englandOutcome: gap(0.1) },
    finding: finding({ kind: 'PRACTICE_BESIDE_OUTCOME', sentence: 'Regions with more have a narrower gap.' }),
    changeFinding: finding({ kind: 'PRACTICE_BESIDE_OUTCOME', sentence: 'Those that put more saw it narrow.' }),
    source: 'Practice live, outcome as published.',
    areas: [area('Northmere'), area('Southlea', { inPlace: figure({ value: 0.7 }), outcome: gap(0.05) })],
    ...known,
  };
}

const show = (known: Partial<OutcomeAnswer> = {}) =>
  renderPage('/together', (operation) =>
    operation === 'ComparisonQuarters' ? quartersAnswer : { practiceBesideOutcome: answer(known) },
  );

describe('practice beside an outcome', () => {
  it('says whether the two go together now and over the year, and shows every area in numbers', async () => {
    show();
    expect(await screen.findByText('Regions with more have a narrower gap.')).toBeTruthy();
    expect(screen.getByText('Those that put more saw it narrow.')).toBeTruthy();
    const [now, change] = screen.getAllByRole('table');
    expect(
      within(now!).getByRole('row', { name: /Northmere.*30%.*10% to 50%.*9.*15\.0.*13\.0 to 17\.0.*8/ }),
    ).toBeTruthy();
    expect(within(change!).getByRole('row', { name: /Northmere.*10\.0.*−3\.0/ })).toBeTruthy();
  });

  it('names first who has less in place than England and a wider gap, with the way to its gap over time', async () => {
    show();
    const list = await screen.findByRole('region', { name: 'Less in place than England, and a wider gap' });
    const items = within(list).getAllByRole('listitem');
    expect(items.map((item) => item.textContent)).toEqual([
      expect.stringMatching(/^Northmere.*: 30% in place, a gap of 15\.0 percentage points$/) as unknown,
    ]);
    const address = within(items[0]!).getByRole('link').getAttribute('href');
    expect(address).toMatch(/^\/equity\?quarter=2026-27-Q1&level=REGION&area=[^&]+&metric=M01&group=DEPRIVATION/);
  });

  it('leaves the year out where it may not be compared', async () => {
    show({ changeFinding: null, since: null });
    expect(await screen.findByText('Regions with more have a narrower gap.')).toBeTruthy();
    expect(screen.queryByRole('heading', { name: 'Over a year' })).toBeNull();
    expect(screen.getAllByRole('table')).toHaveLength(1);
  });

  it('says why nothing is shown before a publication, and where nothing is asked', async () => {
    show({ publication: null });
    expect(await screen.findByText(/^Nothing has been published yet/)).toBeTruthy();
    cleanup();
    show({ column: null });
    expect(await screen.findByText(/^Nothing was asked for here/)).toBeTruthy();
  });
});

describe('where to look first', () => {
  const named = (known: Partial<OutcomeAnswer>, outcome: 'GAP' | 'SHARE' = 'GAP') =>
    toLookFirst(answer(known), { outcome }).map((each) => each.area.shortName);

  it('goes by how far the gap lies beyond that of England, whichever way both lie', () => {
    const areas = [
      area('A', { outcome: gap(-0.12) }),
      area('B', { outcome: gap(-0.2) }),
      area('C', { outcome: gap(0.3) }),
    ];
    expect(named({ areas, englandOutcome: gap(-0.1) })).toEqual(['B', 'A']);
  });

  it('leaves out what is hidden or rests on too few, and whoever has more in place', () => {
    const areas = [
      area('Hidden', { outcome: hiddenGap }),
      area('Few', { outcome: gap(0.4, ['LOW_RELIABILITY']) }),
      area('More', { inPlace: figure({ value: 0.9 }), outcome: gap(0.4) }),
    ];
    expect(named({ areas })).toEqual([]);
  });

  it('takes a lower share for worse only where high is better, and neither where choice is protected', () => {
    const areas = [area('Low', { outcome: figure({ value: 0.2 }) }), area('High', { outcome: figure({ value: 0.8 }) })];
    const of = (polarity: OutcomeAnswer['metric']['polarity']) =>
      named({ areas, englandOutcome: figure({ value: 0.5 }), metric: { ...answer().metric, polarity } }, 'SHARE');
    expect([of('HIGH_IS_BETTER'), of('LOW_IS_BETTER'), of('NEUTRAL')]).toEqual([['Low'], ['High'], []]);
  });
});

describe('points', () => {
  const choice = { area: 'Y56', level: 'ICB' } as const;

  it('are those of areas with both figures, hollow where either rests on few, and named in the own region', () => {
    const few = area('Few', { outcome: gap(0.1, ['LOW_RELIABILITY']), regionCode: 'Y58' });
    const points = toOutcomePoints([area('Own'), few, area('Hidden', { outcome: hiddenGap })], choice);
    expect(
      points.map(({ label, isUnreliable, isNamed, isStrong }) => [label, isUnreliable, isNamed, isStrong]),
    ).toEqual([
      ['Own', false, true, true],
      ['Few', true, false, false],
    ]);
  });

  it('of a change need both changes', () => {
    const areas = [area('Both'), area('One', { changeInPlace: null }), area('Other', { changeOfGap: hiddenGap })];
    expect(toChangePoints(areas, choice).map(({ label, x, y }) => [label, x, y])).toEqual([['Both', 0.1, -0.03]]);
  });
});
