import { describe, expect, it } from '@jest/globals';
import type { Succession } from '../organisations/organisation.js';
import { breakDays, breakRule, breakSentence } from './break-sentence.js';
import { breakTouches } from './break-touches.js';
import type { ActionSeries, MetricSeries } from './break-touches.js';
import { aBreak } from './break.builder.js';
import { selectBreaks } from './select-breaks.js';
import { breaksBetween, breaksOfSeries, comparableStretch, quartersAfterBreak } from './series-breaks.js';
import { breaksOfSuccessions } from './succession-breaks.js';

const series: MetricSeries = {
  of: 'METRIC',
  metric: 'M01',
  stratifier: 'DEPRIVATION',
  level: 'ICB',
  areaCode: 'QNX',
  reading: 'AS_WAS',
};
const action: ActionSeries = {
  of: 'ACTION',
  action: { code: 'D2-S1', domain: 'D2' },
  level: 'REGION',
  areaCode: 'Y56',
  reading: 'AS_NOW',
};
const quarters = ['2025-26-Q3', '2025-26-Q4', '2026-27-Q1', '2026-27-Q2'];

describe('a break touches a series', () => {
  it.each([
    ['all of everything', {}, true],
    ['its measure among others', { metrics: ['M03', 'M01'] }, true],
    ['another measure', { metrics: ['M03'] }, false],
    ['no measure', { metrics: [] }, false],
    ['another way of dividing people', { stratifiers: ['AGE'] }, false],
    ['another level', { levels: ['REGION'] }, false],
    ['its area', { areaCodes: ['QNX'] }, true],
    ['another area', { areaCodes: ['QXU'] }, false],
    ['the other reading of history', { readings: ['AS_NOW'] }, false],
    ['one action only', { actions: ['D1'], metrics: [] }, false],
  ] as const)('by %s', (_, touches, expected) => {
    expect(breakTouches(aBreak({ touches }).touches, series)).toBe(expected);
  });

  it.each([
    ['the action itself', ['D2-S1'], true],
    ['its domain', ['D2'], true],
    ['another action of its domain', ['D2-S2'], false],
    ['no action', [], false],
  ] as const)('of an action by %s', (_, actions, expected) => {
    expect(breakTouches(aBreak({ touches: { actions, stratifiers: ['SEX'] } }).touches, action)).toBe(expected);
  });
});

describe('the breaks of a series', () => {
  const ids = (occursOn: string, shown = quarters) =>
    breaksOfSeries([aBreak({ occursOn })], series, shown).map(({ startsIn }) => startsIn);

  it('are those between its first and its last quarter', () => {
    expect(ids('2026-04-01')).toEqual(['2026-27-Q1']);
    expect(ids('2025-10-01')).toEqual([]);
    expect(ids('2026-10-01')).toEqual([]);
    expect(ids('2026-04-01', [])).toEqual([]);
  });

  it('part the quarter in which one falls from both sides, unless it is the first day', () => {
    const [within] = breaksOfSeries([aBreak({ occursOn: '2026-02-10' })], series, quarters);
    expect(within).toMatchObject({ startsIn: '2025-26-Q4', comparableFrom: '2026-27-Q1' });
    expect(within && quartersAfterBreak(within, quarters)).toEqual(['2025-26-Q4', '2026-27-Q1']);
    const [onFirstDay] = breaksOfSeries([aBreak()], series, quarters);
    expect(onFirstDay && quartersAfterBreak(onFirstDay, quarters)).toEqual(['2026-27-Q1']);
  });

  it('come by date', () => {
    const ledger = [aBreak({ id: 'late', occursOn: '2026-07-01' }), aBreak({ id: 'early', occursOn: '2026-01-01' })];
    expect(breaksOfSeries(ledger, series, quarters).map(({ entry }) => entry.id)).toEqual(['early', 'late']);
  });
});

describe('what a trend may use', () => {
  const moments = quarters.map((quarterId) => ({ quarterId }));
  const stretch = (occursOn: string, at: string, lastsUntil: string | null = null) => {
    const breaks = breaksOfSeries([aBreak({ occursOn, lastsUntil })], series, quarters);
    return comparableStretch(moments, breaks, at).map(({ quarterId }) => quarterId);
  };

  it('is the stretch on the same side of every break', () => {
    expect(stretch('2026-04-01', '2026-27-Q2')).toEqual(['2026-27-Q1', '2026-27-Q2']);
    expect(stretch('2026-04-01', '2025-26-Q4')).toEqual(['2025-26-Q3', '2025-26-Q4']);
  });

  it('leaves out a quarter with days of both states, and is that quarter alone where it is asked for', () => {
    expect(stretch('2026-05-20', '2026-27-Q2')).toEqual(['2026-27-Q2']);
    expect(stretch('2026-05-20', '2026-27-Q1')).toEqual(['2026-27-Q1']);
  });

  it('leaves out the quarters of an outage', () => {
    expect(stretch('2026-01-15', '2026-27-Q2', '2026-04-02')).toEqual(['2026-27-Q2']);
    const breaks = breaksOfSeries([aBreak({ occursOn: '2026-01-15', lastsUntil: '2026-04-02' })], series, quarters);
    expect(breaksBetween(breaks, '2025-26-Q4', '2026-27-Q1')).toHaveLength(1);
    expect(breaksBetween(breaks, '2026-27-Q1', '2026-27-Q1')).toEqual([]);
  });
});

describe('a break in words', () => {
  it('says when, what, and which figures cannot be compared', () => {
    expect(breakSentence(aBreak({ title: 'Another system counts.' }))).toBe(
      '1 April 2026: Another system counts. Figures before and after that day cannot be compared. ' +
        'Accounts that were never used are no longer counted.',
    );
  });

  it('names the quarter that has days of both states', () => {
    expect(breakRule(aBreak({ occursOn: '2026-05-20' }))).toBe(
      'Figures before and after that day cannot be compared. April to June 2026 has days of both and is compared with ' +
        'no other quarter.',
    );
  });

  it('gives an outage its first and last day', () => {
    const outage = aBreak({ occursOn: '2026-05-03', lastsUntil: '2026-06-09' });
    expect(breakDays(outage)).toBe('3 May 2026 to 9 June 2026');
    expect(breakDays({ ...outage, lastsUntil: outage.occursOn })).toBe('3 May 2026 only');
    expect(breakRule(outage)).toMatch(/unreliable/);
  });
});

describe('the breaks that are asked for', () => {
  const ledger = [
    aBreak({ id: 'old', occursOn: '2024-05-01', touches: { metrics: ['M03'] } }),
    aBreak({ id: 'boards', touches: { levels: ['ICB'], areaCodes: ['QNX'] } }),
    aBreak({ id: 'new', occursOn: '2026-07-01', touches: { metrics: [] } }),
  ];

  it.each([
    ['everything, newest first', {}, ['new', 'boards', 'old']],
    ['one level', { level: 'REGION' }, ['new', 'old']],
    ['one measure', { metricId: 'M01' }, ['boards']],
    ['one area', { areaCode: 'QXU' }, ['new', 'old']],
    ['some quarters', { fromQuarterId: '2024-25-Q3', toQuarterId: '2026-27-Q1' }, ['boards']],
    [
      'quarters from the one after a break within a quarter',
      { fromQuarterId: '2024-25-Q2', level: 'REGION' },
      ['new', 'old'],
    ],
  ] as const)('are those of %s', (_, filter, ids) => {
    expect(selectBreaks(ledger, filter).map(({ id }) => id)).toEqual(ids);
  });
});

describe('the breaks of a change of boards', () => {
  const link = (predecessorCode: string, type: Succession['type'] = 'MERGER'): Succession => ({
    predecessorCode,
    successorCode: 'S9B9J',
    effectiveOn: '2026-04-01',
    type,
    weight: 1,
    source: 'Orders of 2026',
  });
  const name = (code: string) => code;

  it('are one for each board that took over, in figures of boards as they were', () => {
    const [found, ...others] = breaksOfSuccessions([link('QNX'), link('QXU'), link('QNQ', 'SPLIT')], name);
    expect(others).toEqual([]);
    expect(found).toMatchObject({
      occursOn: '2026-04-01',
      title: 'Board “S9B9J” took over “QNX”, “QXU” and part of “QNQ”',
      touches: { levels: ['ICB'], areaCodes: ['QNQ', 'QNX', 'QXU', 'S9B9J'], readings: ['AS_WAS'] },
    });
  });

  it('do not touch history restated on the boundaries of today, nor another board', () => {
    const [found] = breaksOfSuccessions([link('QNX')], name);
    const touches = (known: Partial<MetricSeries>) => found && breakTouches(found.touches, { ...series, ...known });
    expect([touches({}), touches({ reading: 'AS_NOW' }), touches({ areaCode: 'QT1' })]).toEqual([true, false, false]);
  });

  it('are none where only a name or code changed', () => {
    expect(breaksOfSuccessions([link('QNX', 'RENAME')], name)).toEqual([]);
  });
});
