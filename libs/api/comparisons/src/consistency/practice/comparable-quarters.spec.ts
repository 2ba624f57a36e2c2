import { describe, expect, it } from '@jest/globals';
import { catalogueOf, editionFor, quartersUpTo } from '@monitor/domain';
import type { ComparabilityBreak, FrameworkCatalogue, QuarterId } from '@monitor/domain';
import { columnsOf } from '../columns.js';
import { comparableQuarters } from './comparable-quarters.js';
import type { FollowedView } from './comparable-quarters.js';

const quarterId = '2026-27-Q2';
const catalogue = catalogueOf(editionFor(quarterId));
const view: FollowedView = {
  ...{ quarterId, level: 'REGION', boundaries: 'AS_WAS', areaCodes: ['Y56', 'Y58'], ledger: [] },
  columns: columnsOf(catalogue, 'D2', null),
  catalogueFor: () => catalogue,
};
const first = view.columns[0]!.key;

function breakOn(occursOn: string, touches: Partial<ComparabilityBreak['touches']>): ComparabilityBreak {
  const all = { metrics: [], stratifiers: null, actions: null, levels: null, areaCodes: null, readings: null };
  const said = { title: 'Another wording', explanation: 'Said otherwise.', source: 'A letter' };
  return {
    id: occursOn,
    occursOn,
    lastsUntil: null,
    kind: 'QUESTION_WORDING',
    ...said,
    touches: { ...all, ...touches },
  };
}

describe('the quarters that a view is followed over', () => {
  it('are the last three years, oldest first', () => {
    expect(comparableQuarters(view)).toEqual(quartersUpTo(quarterId, 12));
  });

  it('begin after the latest quarter in which not all actions of the view were asked', () => {
    const without: FrameworkCatalogue = {
      ...catalogue,
      actions: catalogue.actions.filter(({ code }) => code !== first),
    };
    const catalogueFor = (id: QuarterId) => (id <= '2025-26-Q1' ? without : catalogue);
    expect(comparableQuarters({ ...view, catalogueFor })).toEqual(quartersUpTo(quarterId, 5));
    const columns = columnsOf(catalogue, 'D3', null);
    expect(comparableQuarters({ ...view, columns, catalogueFor })).toHaveLength(12);
  });

  it.each([
    ['of an action of the view', { actions: [first] }, 3],
    ['of its domain', { actions: ['D2'] }, 3],
    ['in one of its areas', { areaCodes: ['Y58'] }, 3],
    ['of another domain', { actions: ['D3'] }, 12],
    ['in another area', { areaCodes: ['Y61'] }, 12],
    ['of another level', { levels: ['ICB' as const] }, 12],
    ['of history on the boundaries of today', { readings: ['AS_NOW' as const] }, 12],
  ])('begin after a break %s, or not', (_, touches, quarters) => {
    const ledger = [breakOn('2026-01-01', touches)];
    expect(comparableQuarters({ ...view, ledger })).toEqual(quartersUpTo(quarterId, quarters));
  });
});
