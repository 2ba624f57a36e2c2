import { describe, expect, it } from '@jest/globals';
import { csvTable, gapSentence, stratifierDefinition, toCsv } from '@monitor/domain';
import type { Note } from '@monitor/domain';
import { toIntervalRows } from '@monitor/web-charts';
import {
  closedQuarter,
  equityAnswer,
  equityArea,
  equityBreak,
  figure,
  gap,
  group,
  hidden,
  notReported,
  openQuarter,
  point,
} from '../testing/answers.builder.js';
import { breakKeys, breakLines, quarterInSeries } from './breaks.js';
import { sinceFirstReturn } from './equity-answer.js';
import type { EquityArea } from './equity-answer.js';
import {
  gapColumns,
  groupColumns,
  toAreaPanels,
  toGapRows,
  toGroupPanels,
  toGroupRows,
  toTrend,
} from './equity-rows.js';
import {
  absenceSentence,
  equityNotes,
  gapTitle,
  groupsTitle,
  ratioTitle,
  severalAreasTitle,
  unknownSentence,
} from './equity-words.js';

const [before, now] = [point(closedQuarter), point(openQuarter)];
const london = equityArea('London', [before, now]);
const metric = { numerator: 'Patients registered', denominator: 'Patients' };

/** The lines of a file of gaps, or of the groups of an area. */
function gapFile(areas: readonly EquityArea[], notes: readonly Note[] = []): string[] {
  return toCsv(
    csvTable({ columns: gapColumns({ byArea: 'Region', withSteadied: false }), rows: areas.flatMap(toGapRows) }, notes),
  ).split('\r\n');
}

function groupFile(area: EquityArea): string[] {
  return toCsv(csvTable({ columns: groupColumns(metric), rows: toGroupRows(area) }, [])).split('\r\n');
}

const hiddenNow = point(openQuarter, { difference: hidden, ratio: hidden });

describe('what is said of a gap', () => {
  it('is about the newest quarter that can be shown', () => {
    expect(gapTitle(equityArea('London', [before, hiddenNow]))).toBe(
      'Gap in April to June 2026: 5.0 percentage points (2.0 to 8.0)',
    );
    expect(gapTitle(equityArea('London', [hiddenNow]))).toBe('No gap can be shown');
    expect(ratioTitle(equityArea('London', [hiddenNow]))).toBe('No ratio can be shown');
  });

  it('names the ends of an ordered stratifier, and the two declared groups of another', () => {
    expect(gapSentence(stratifierDefinition('DEPRIVATION'))).toMatch(
      /least deprived fifth minus that of the most deprived fifth/,
    );
    expect(gapSentence(stratifierDefinition('ETHNICITY'))).toMatch(
      /The share of “White” minus that of “Asian or Asian British”.* fixed beforehand\.$/,
    );
  });

  it('counts the quarters without a figure by their reason, and speaks of no trend on fewer than five', () => {
    const trend = toTrend([before, hiddenNow, point(openQuarter, { difference: notReported })], (p) => p.difference);
    expect(absenceSentence(trend, [])).toBe(
      'Of 3 quarters, the figure is hidden to protect people in 1 and not reported in 1; the line stops there and ' +
        'nothing is filled in. Figures of fewer than 5 quarters are too few to speak of a trend.',
    );
    const five = Array.from({ length: 5 }, (_, index) => point({ ...openQuarter, id: `2026-27-Q${(index % 4) + 1}` }));
    expect(
      absenceSentence(
        toTrend(five, (p) => p.difference),
        [],
      ),
    ).toBeNull();
  });

  it('counts only the quarters since the last break towards a trend', () => {
    const six = ['2025-26-Q1', '2025-26-Q2', '2025-26-Q3', '2025-26-Q4', '2026-27-Q1', '2026-27-Q2'];
    const trend = toTrend(
      six.map((id) => point({ ...openQuarter, id })),
      (p) => p.difference,
    );
    expect(absenceSentence(trend, ['2025-26-Q2'])).toBeNull();
    expect(absenceSentence(trend, ['2025-26-Q2', '2026-27-Q1'])).toBe(
      'Figures of fewer than 5 quarters since the last break are too few to speak of a trend.',
    );
  });
});

describe('breaks', () => {
  const parted = equityArea('London', [before, now], [equityBreak()]);

  it('bear their sign at the first quarter after, and nowhere else', () => {
    expect(breakKeys(parted)).toEqual(['2026-27-Q2']);
    expect(toGapRows(parted).map(({ quarter, isAfterBreak }) => quarterInSeries(quarter, isAfterBreak))).toEqual([
      'April to June 2026',
      'July to September 2026 [b]',
    ]);
  });

  it('are said once for all areas, and with names where they touch some', () => {
    expect(breakLines([parted]).map(({ text }) => text)).toEqual([
      '[b] 1 July 2026: Another system counts. Figures before and after that day cannot be compared.',
    ]);
    expect(breakLines([parted, equityArea('East', [now])])[0]?.text).toMatch(/^\[b\] London: 1 July 2026/);
    expect(breakLines([london])).toEqual([]);
  });

  it('part the small chart of an area and of each group', () => {
    expect(toAreaPanels([parted, london]).map(({ breaks }) => breaks)).toEqual([['2026-27-Q2'], []]);
    expect(toGroupPanels(parted).map(({ breaks }) => breaks)).toEqual([['2026-27-Q2'], ['2026-27-Q2']]);
  });

  it('are left out where no quarter is shown before them', () => {
    const nobody = point(closedQuarter, { organisations: 0, difference: notReported });
    const begun = equityArea('London', [nobody, now], [equityBreak()]);
    expect(sinceFirstReturn(equityAnswer([begun])).areas[0]?.breaks).toEqual([]);
    expect(sinceFirstReturn(equityAnswer([parted])).areas[0]?.breaks).toHaveLength(1);
  });

  it('have a column of their own in both downloads, and their sentence in the notes', () => {
    const gaps = gapFile([parted], breakLines([parted]));
    expect(gaps.slice(0, 3).map((line) => line.split(',').at(-1))).toEqual(['Break before this quarter', 'No', '[b]']);
    expect(gaps.join(' ')).toContain('[b] break in series. Figures before and after this point');
    expect(
      groupFile(parted)
        .slice(1, 5)
        .map((line) => line.split(',').at(-1)),
    ).toEqual(['[b]', '[b]', 'No', 'No']);
  });
});

describe('the quarters shown', () => {
  const nobody = point(closedQuarter, { organisations: 0, difference: notReported });

  it('begin with the first return of any area, and keep a later quarter without one', () => {
    const areas = [equityArea('London', [nobody, now, nobody]), equityArea('East', [nobody, nobody, now])];
    const shown = sinceFirstReturn(equityAnswer(areas)).areas.map(({ points }) => points);
    expect(shown).toEqual([
      [now, nobody],
      [nobody, now],
    ]);
  });

  it('are all kept where nobody ever sent a return', () => {
    const answer = equityAnswer([equityArea('London', [nobody])]);
    expect(sinceFirstReturn(answer)).toBe(answer);
  });
});

describe('what is said of several areas', () => {
  const unclear = point(openQuarter, { difference: gap({ value: 0.01, lower: -0.02, upper: 0.04 }) });

  it('is from where to where their gaps run, of those that are shown', () => {
    const areas = [london, equityArea('East', [unclear]), equityArea('West', [hiddenNow])];
    expect(severalAreasTitle(areas)).toBe('Gaps run from 1.0 to 5.0 percentage points');
    expect(severalAreasTitle([london])).toBe('The gap is 5.0 percentage points wherever it can be shown');
  });

  it('is nothing where nothing can be shown', () => {
    expect(severalAreasTitle([equityArea('West', [hiddenNow])])).toBe('No gap can be shown in the latest quarter');
  });

  it('keeps an area that cannot be shown among the rows, with its reason', () => {
    const rows = toGapRows(equityArea('West', [hiddenNow]));
    const table = {
      columns: gapColumns({ byArea: 'Region', withSteadied: false }),
      rows,
      rowKey: ({ area }: (typeof rows)[0]) => area.code,
    };
    const [row] = toIntervalRows(table, 'gap');
    expect(row).toMatchObject({ label: 'West', estimate: { status: 'SUPPRESSED' } });
    expect(toAreaPanels([equityArea('West', [hiddenNow])])[0]?.latest).toBe('[c] hidden to protect people');
  });
});

describe('groups', () => {
  const unknown = group('NOT_KNOWN', 'Deprivation not known', { comparable: false, share: figure({ value: 0.3 }) });
  const poor = group('IMD1', 'Most deprived fifth', { share: figure({ value: 0.4, lower: 0.38, upper: 0.42 }) });
  const rich = group('IMD5', 'Least deprived fifth', { share: figure({ value: 0.6, lower: 0.58, upper: 0.62 }) });
  const area = equityArea('London', [before, point(openQuarter, { groups: [unknown, poor, rich] })]);

  it('that are not known come last, grey, with how many people they are, and are never compared', () => {
    const panels = toGroupPanels(area);
    expect(panels.map(({ title }) => title)).toEqual([
      'Most deprived fifth',
      'Least deprived fifth',
      'Deprivation not known',
    ]);
    expect(panels.at(-1)).toMatchObject({ isMuted: true, note: '1,000 people counted' });
    expect(groupsTitle(area, { stratifier: { stratifier: 'DEPRIVATION', label: 'Deprivation', ordered: true } })).toBe(
      'Shares in July to September 2026: 60% (Least deprived fifth) and 40% (Most deprived fifth)',
    );
  });

  it('keep a quarter in which the group was not reported as a gap', () => {
    expect(toGroupPanels(area).at(-1)?.points[0]?.estimate.status).toBe('NOT_REPORTED');
  });

  it('say how many people are in none of them, also where that is hidden', () => {
    expect(unknownSentence(area)).toMatch(/2% are in a group that is not known or not stated/);
    expect(unknownSentence(equityArea('London', [point(openQuarter, { unknown: hidden })]))).toMatch(
      /is hidden to protect people/,
    );
  });

  it('are listed newest quarter first, with their counts as published', () => {
    const rows = toGroupRows(area);
    expect(rows.map(({ quarter }) => quarter.id)).toEqual([
      '2026-27-Q2',
      '2026-27-Q2',
      '2026-27-Q2',
      '2026-27-Q1',
      '2026-27-Q1',
    ]);
    expect(groupFile(area)[2]).toBe(
      'London,NHS London,July to September 2026,Most deprived fifth,500,shown,none,1000,shown,none,0.4,0.38,0.42,shown,none,12,No',
    );
  });
});

describe('a file of gaps', () => {
  it('keeps numbers numbers, and signs with their meaning', () => {
    const text = gapFile([equityArea('London', [now, hiddenNow])]).join('\n');
    expect(text).toContain(
      'July to September 2026,0.05,0.02,0.08,shown,none,1.1,1.04,1.16,shown,none,0.02,shown,none,9,12,No',
    );
    const hidden = '[c],[c],[c],hidden to protect people,none';
    expect(text).toContain(`July to September 2026,${hidden},${hidden},0.02,shown,none,9,12,No`);
    expect(text).toContain('[c] hidden to protect people');
  });
});

describe('equityNotes', () => {
  it('say coverage, denominator, disclosure control and the publication', () => {
    const notes = equityNotes(equityAnswer([london]), openQuarter, 9);
    expect(notes.map(({ text }) => text).join(' ')).toBe(
      'Accepted returns. 9 returns for July to September 2026. Patients registered as a share of registered patients ' +
        'aged 13 and over. Small counts are hidden. As published on 3 November 2026 (publication 12, provisional [p]).',
    );
  });
});
