import { describe, expect, it } from '@jest/globals';
import { stratifierDefinition } from '@monitor/domain';
import fc from 'fast-check';
import { equityPoint } from '../equity/equity-point.js';
import { figuresOf, figuresOfGroups } from './figures-of-table.js';
import { groupsOfSums } from './published-groups.builder.js';

const definition = stratifierDefinition('DEPRIVATION');
const head = {
  quarterId: '2026-27-Q2',
  level: 'ICB',
  areaCode: 'QMF',
  boundaries: 'AS_WAS',
  metricId: 'M01',
  stratifier: 'DEPRIVATION',
  asOf: 3,
  organisations: 6,
} as const;

/** A table in which the groups have these sums; those of `estimated` hold counts shared out by weights. */
function tableOf(sums: Parameters<typeof groupsOfSums>[0], estimated: readonly string[] = []) {
  const groups = groupsOfSums(sums, definition).map((each) => ({
    ...each,
    isEstimated: estimated.includes(each.group),
  }));
  return { ...head, figures: equityPoint(groups, definition) };
}

const everyGroup = Object.fromEntries(definition.groups.map(({ code }) => [code, [400, 1000]]));

describe('the figures of a published table', () => {
  it('are one share a group, then difference, ratio and the share not known', () => {
    const figures = figuresOf(tableOf(everyGroup));
    expect(figures.map(({ measure, group }) => `${measure} ${group}`)).toEqual([
      ...definition.groups.map(({ code }) => `SHARE ${code}`),
      ...['DIFFERENCE null', 'RATIO null', 'UNKNOWN null'],
    ]);
    expect(figures[0]).toMatchObject({ ...head, value: 0.4, numerator: 400, denominator: 1000, status: 'PUBLISHED' });
  });

  it('are none where no organisation gives the table any more', () => {
    expect(figuresOf({ ...tableOf(everyGroup), organisations: 0 })).toEqual([]);
  });

  it('are marked as estimated where something is shown that weights shared out', () => {
    const marked = figuresOf(tableOf({ ...everyGroup, IMD2: [1, 2] }, ['IMD1', 'IMD2']));
    expect(marked.filter(({ markers }) => markers.length > 0).map(({ group, measure }) => group ?? measure)).toEqual([
      ...['IMD1', 'DIFFERENCE', 'RATIO'],
    ]);
  });

  it('are exactly what the table shows, whatever is hidden in it', () => {
    const sum = fc.tuple(fc.nat(900), fc.nat(900)).map(([a, b]) => [Math.min(a, b), Math.max(a, b)]);
    const sums = fc.record(Object.fromEntries(definition.groups.map(({ code }) => [code, sum])), { requiredKeys: [] });
    fc.assert(
      fc.property(sums, (each) => {
        const table = tableOf(each);
        const { groups, difference, ratio, unknown } = table.figures;
        const figures = figuresOf(table);
        expect(figures).toHaveLength(figuresOfGroups(groups.length));
        const estimates = [...groups.map(({ share }) => share), difference, ratio, unknown];
        expect(figures).toEqual(
          estimates.map(({ value, lower, upper, status }, index) =>
            expect.objectContaining({
              ...{ value, lower, upper, status },
              numerator: groups[index]?.numerator.value ?? null,
              denominator: groups[index]?.denominator.value ?? null,
            }),
          ),
        );
        for (const { value, status } of figures) expect(value === null).toBe(status !== 'PUBLISHED');
      }),
    );
  });
});
