import { describe, expect, it } from '@jest/globals';
import { actionCell, metricCell, parseCell } from './cells.js';

describe('the name of a cell', () => {
  it('comes back in its parts', () => {
    expect(parseCell(actionCell('D1-S1', 'evidence'))).toEqual({
      kind: 'ACTION',
      actionCode: 'D1-S1',
      field: 'evidence',
    });
    expect(parseCell(metricCell('M01', 'DEPRIVATION', 'IMD1', 'numerator'))).toEqual({
      kind: 'COUNT',
      metricId: 'M01',
      stratifier: 'DEPRIVATION',
      group: 'IMD1',
      field: 'numerator',
    });
    expect(parseCell(metricCell('M01', 'SEX', null, 'explanation'))).toEqual({
      kind: 'TABLE',
      metricId: 'M01',
      stratifier: 'SEX',
      field: 'explanation',
    });
  });

  it.each([
    '',
    'D1-S1',
    'D1-S1.colour',
    '.status',
    'M99.SEX.explanation',
    'M01.SEX.MALE.total',
    'M01.SEX..numerator',
    'a.b.c.d.e',
  ])('is refused when it names nothing: “%s”', (cell) => {
    expect(parseCell(cell)).toBeNull();
  });
});
