import { describe, expect, it } from '@jest/globals';
import { toCsv } from '@monitor/web-charts';
import { cell, consistencyAnswer, consistencyArea, figure, notReported } from '../testing/answers.builder.js';
import { heatmapTitle, spreadTitle } from './consistency-titles.js';
import { heatCsv } from './heat-csv.js';
import { widestColumn } from './share-range.js';
import { spreadCsv } from './spread-csv.js';
import { toHeatRows } from './to-heat-rows.js';
import { toSpreadRows } from './to-spread-rows.js';

const half = figure({ value: 0.41, lower: 0.36, upper: 0.46, text: '41% (36% to 46%)' });
const most = figure({ value: 0.8, lower: 0.7, upper: 0.9, text: '80% (70% to 90%)' });
const low = { accepted: 5, response: figure({ value: 0.5, text: '50%' }) };
const answer = consistencyAnswer({
  areas: [
    consistencyArea('London', { cells: [cell('D1', half), cell('D3', most, 8)] }),
    consistencyArea('South West', { cells: [cell('D1', half), cell('D3', notReported, 0)], ...low }),
    consistencyArea('Midlands', { cells: [cell('D1', most), cell('D3', half, 4)] }),
  ],
});
const [access, skills] = answer.columns as [(typeof answer.columns)[0], (typeof answer.columns)[0]];

describe('toHeatRows', () => {
  it('parts a share from its interval, and keeps the reason where there is no share', () => {
    const [london, southWest] = toHeatRows(answer);
    expect(london?.figures[0]).toMatchObject({ value: 0.41, figure: '41%', limits: '36% to 46%', absent: null });
    expect(southWest?.figures[1]).toMatchObject({ value: null, figure: '[x]', absent: 'not reported' });
  });

  it('says that a response below 60% is low, and not at 60%', () => {
    expect(toHeatRows(answer).map(({ response }) => response.isLow)).toEqual([false, true, false]);
    const enough = consistencyArea('London', { response: figure({ value: 0.6, text: '60%' }) });
    expect(toHeatRows({ ...answer, areas: [enough] })[0]?.response.isLow).toBe(false);
  });

  it('does not call it a low response where nobody was asked', () => {
    const nobody = consistencyArea('London', { expected: 0, accepted: 0, response: notReported });
    expect(toHeatRows({ ...answer, areas: [nobody] })[0]?.response).toMatchObject({
      text: 'No return was asked for',
      isLow: false,
    });
  });
});

describe('toSpreadRows', () => {
  it('gives every status of the scale a number, and keeps “does not apply” apart', () => {
    const [london] = toSpreadRows(answer.areas, 'D3');
    expect(london?.answers).toEqual({ NOT_STARTED: 0, PLANNED: 0, IN_PROGRESS: 2, IMPLEMENTED: 8, EMBEDDED: 0 });
    expect(london).toMatchObject({ applicable: 10, notApplicable: 2 });
  });
});

describe('titles', () => {
  it('state from where to where shares run', () => {
    expect(heatmapTitle(answer, false)).toBe('Shares in place are 41% to 80% across regions and domains');
    expect(spreadTitle(answer, skills)).toBe('“Skills”: 41% to 80% in place across regions');
  });

  it('claim no difference where there is one share, and nothing where there is none', () => {
    const alone = { ...answer, areas: answer.areas.slice(0, 1) };
    expect(spreadTitle(alone, access)).toBe('“Access”: 41% in place across regions');
    expect(heatmapTitle({ ...answer, areas: [] }, true)).toBe('No accepted return answers this yet');
  });

  it('begin with the column in which areas lie furthest apart', () => {
    const wide = consistencyArea('East', {
      cells: [cell('D1', half), cell('D3', figure({ value: 0.1, text: '10%' }))],
    });
    expect(widestColumn([...answer.areas, wide], answer.columns)?.key).toBe('D3');
    expect(widestColumn([], [])).toBeNull();
  });
});

describe('downloads', () => {
  it('hold one row an area and column, numbers for shares, and what the signs mean', () => {
    const text = toCsv(heatCsv(answer, ['Provisional [p].']));
    expect(text.split('\r\n')[1]).toBe('London,NHS London,10,8,D1,Access to devices and data,0.41,0.36,0.46');
    expect(text).toContain('D3,Skills and capability,[x],[x],[x]');
    for (const sign of ['[x]', '[p]']) expect(text).toMatch(new RegExp(`\\n"?\\${sign.slice(0, -1)}\\] `));
    expect(text).not.toContain('[z]');
  });

  it('hold the spread with its answers', () => {
    const text = toCsv(spreadCsv(toSpreadRows(answer.areas, 'D3'), []));
    expect(text.split('\r\n')[1]).toBe('London,London,0,0,2,8,0,2,0.8,0.7,0.9,8,10');
  });
});
