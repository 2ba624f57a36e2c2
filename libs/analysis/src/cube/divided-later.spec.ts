import { expect, it } from '@jest/globals';
import { exactCount } from '../publication/exact-count.js';
import { shownGroups } from '../publication/publish-table.js';
import type { KeptTable, PublishedPlace, SourceTable } from './published-tables.js';
import { tablesOfMetric } from './tables-of-metric.js';

const source = (organisationCode: string): SourceTable => ({
  organisationCode,
  stratifier: 'SEX',
  source: 'R1',
  approvedAt: null,
  groupCodes: null,
  numerators: [40, 50, 0, 0].map(exactCount),
  denominators: [100, 110, 0, 0].map(exactCount),
  regionCode: 'Y1',
  icbCode: 'QA',
  fromPublication: 1,
  untilPublication: null,
});
const place = (code: string, icbCode: string): PublishedPlace[] => {
  const undivided = { code, regionCode: 'Y1', parts: null, weightsSource: null };
  return [
    { ...undivided, icbCode: 'QA', fromPublication: 1, untilPublication: 2 },
    { ...undivided, icbCode, fromPublication: 2, untilPublication: null },
  ];
};
const half = (icbCode: string, from: number) => ({
  regionCode: 'Y1',
  icbCode,
  sharePpm: 500_000,
  ranges: [[from, from + 500_000]] as const,
  groupRanges: {},
});

/**
 * A board of seven bodies is shown. It is then dissolved into three, and the last body X is divided between the first
 * two. What was shown of the old board, less the two new ones, is what C and D gave: X and its halves cancel out.
 */
it('knows that a body which was shown whole is the sum of the parts that it is shown in later', () => {
  const boards = { QB: ['A', 'B'], QC: ['E', 'F'], QD: ['C', 'D'] };
  const places = new Map(
    Object.entries(boards).flatMap(([board, codes]) => codes.map((code) => [code, place(code, board)])),
  );
  const [whole, later] = place('X', '');
  const parts = [half('QB', 0), half('QC', 500_000)];
  places.set('X', [whole!, { ...later!, icbCode: null, regionCode: null, parts, weightsSource: 'Census' }]);
  const of = { metricId: 'M01', stratifier: 'SEX', tables: [...places.keys()].map(source), places };

  const kept = tablesOfMetric({ ...of, publication: 1, kept: [] }).renewed.map((table): KeptTable => ({
    ...table,
    publication: 1,
  }));
  const { renewed } = tablesOfMetric({ ...of, publication: 2, kept });

  const shown = (tables: readonly Omit<KeptTable, 'publication'>[]) =>
    tables.filter(({ figures }) => shownGroups(figures.groups).length > 0).map(({ areaCode }) => areaCode);
  expect(shown(kept)).toContain('QA');
  expect(shown(renewed)).toEqual(['QB']);
});
