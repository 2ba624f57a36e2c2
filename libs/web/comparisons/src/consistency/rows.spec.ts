import { describe, expect, it } from '@jest/globals';
import { csvTable, toCsv, writeFigure } from '@monitor/domain';
import {
  cell,
  consistencyAnswer,
  consistencyArea,
  figure,
  namedArea,
  notReported,
} from '../testing/answers.builder.js';
import { note } from '../source/finality.js';
import { possibleInWords } from './possible-range.js';
import { heatColumns, spreadColumns, toHeatRows, toSpreadRows } from './consistency-rows.js';
import { heatmapTitle, spreadTitle } from './consistency-titles.js';

const half = figure({ value: 0.41, lower: 0.36, upper: 0.46 });
const most = figure({ value: 0.8, lower: 0.7, upper: 0.9 });
const answer = consistencyAnswer({
  areas: [
    consistencyArea('London', { area: namedArea('London', 'Y56'), cells: [cell('D1', half), cell('D3', most, 8)] }),
    consistencyArea('South West', { cells: [cell('D1', half), cell('D3', notReported, 0)] }),
    consistencyArea('Midlands', { cells: [cell('D1', most), cell('D3', half, 4)] }),
  ],
});
const [access, skills] = answer.columns as [(typeof answer.columns)[0], (typeof answer.columns)[0]];

describe('toHeatRows', () => {
  it('holds every area and column, also where there is no share', () => {
    const rows = toHeatRows(answer);
    expect(rows.map(({ area, column }) => `${area.shortName} ${column.key}`)).toEqual([
      ...['London ALL', 'London D1', 'London D3'],
      ...['South West ALL', 'South West D1', 'South West D3'],
      ...['Midlands ALL', 'Midlands D1', 'Midlands D3'],
    ]);
    expect(rows.map(({ inPlace }) => writeFigure(inPlace).absent)[5]).toBe('not reported');
  });

  it('tells a column that an area was not asked from one that it left unanswered', () => {
    const unasked = { ...answer, areas: [consistencyArea('London')] };
    const [, ...columns] = toHeatRows(unasked);
    expect(columns.map(({ inPlace }) => inPlace.status)).toEqual(['NOT_APPLICABLE', 'NOT_APPLICABLE']);
  });
});

describe('toSpreadRows', () => {
  it('gives every status of the scale a number, and keeps “does not apply” apart', () => {
    const [london] = toSpreadRows(answer.areas, 'D3');
    expect(london?.answers).toEqual({ NOT_STARTED: 0, PLANNED: 0, IN_PROGRESS: 2, IMPLEMENTED: 8, EMBEDDED: 0 });
    expect(london?.notApplicable).toBe(2);
  });
});

describe('titles', () => {
  it('state from where to where shares run', () => {
    expect(heatmapTitle(answer, false)).toBe('Shares in place are 41% to 80% across regions and domains');
    expect(spreadTitle(answer, skills)).toBe('“Skills”: 41% to 80% in place across regions');
  });

  it('leave out what fewer than five organisations answered, and say so', () => {
    const few = figure({ value: 1, lower: 0.2, upper: 1, markers: ['LOW_RELIABILITY'] });
    const southWest = consistencyArea('South West', { cells: [cell('D1', few), cell('D3', half)] });
    const [london, , midlands] = answer.areas;
    if (london === undefined || midlands === undefined) throw new Error('The areas are not there.');
    const mixed = { ...answer, areas: [london, southWest, midlands] };
    expect(spreadTitle(mixed, access)).toBe(
      '“Access”: 41% to 80% in place across regions, where five organisations or more answered',
    );
    expect(spreadTitle(mixed, skills)).toBe('“Skills”: 41% to 80% in place across regions');
    expect(spreadTitle({ ...answer, areas: [southWest] }, access)).toBe(
      '“Access” across regions: fewer than five organisations answered in each, too few to set shares beside each other',
    );
  });

  it('claim no difference where there is one share, and nothing where there is none', () => {
    const alone = { ...answer, areas: answer.areas.slice(0, 1) };
    expect(spreadTitle(alone, access)).toBe('“Access”: 41% in place across regions');
    expect(heatmapTitle({ ...answer, areas: [] }, true)).toBe('No accepted return answers this yet');
  });
});

describe('what missing returns leave open', () => {
  it('stands beside the share in words, and is nothing where every answer is in', () => {
    const open = { lower: 0.296, upper: 0.701, text: '29% to 71%' };
    const whole = { lower: 0.5, upper: 0.5, text: '50%' };
    expect([open, whole, null].map(possibleInWords)).toEqual(['29% to 71%', 'every answer is in', '']);
    const area = consistencyArea('London', { cells: [{ ...cell('D1', half), possible: open }] });
    const said = spreadColumns('Region').find(({ key }) => key === 'possible');
    const [row] = toSpreadRows([area], 'D1');
    expect(said?.kind === 'WORDS' && row ? said.read(row) : null).toBe('29% to 71%');
  });
});

describe('files', () => {
  it('hold one row an area and column, numbers for shares, and what the signs mean', () => {
    const table = { columns: heatColumns('Region'), rows: toHeatRows(answer) };
    const lines = toCsv(csvTable(table, [note('Accepted returns.')])).split('\r\n');
    expect(lines[2]).toBe('Y56,NHS London,10,8,D1,Access to devices and data,9,0.41,0.36,0.46,shown,none,');
    expect(lines[6]).toContain('D3,Skills and capability,9,[x],[x],[x],');
    expect(lines.slice(-3)).toEqual(['Accepted returns.', expect.stringMatching(/^"?\[x\] not available/), '']);
  });

  it('hold the spread with its answers', () => {
    const table = { columns: spreadColumns('Region'), rows: toSpreadRows(answer.areas, 'D3') };
    expect(toCsv(csvTable(table, [])).split('\r\n')[1]).toBe(
      'Y56,NHS London,9,0.8,0.7,0.9,shown,none,,0,0,2,8,0,2,8,10',
    );
  });
});
