import { describe, expect, it } from '@jest/globals';
import type { OdsRecord } from '../organisation-source.js';
import { uniqueRecords } from './unique-records.js';

function trust(line: number, changes: Partial<OdsRecord> = {}): OdsRecord {
  const place = { icbCode: 'QMM', subIcbCode: null, regionCode: 'Y61', placedFrom: null, otherIcbCode: null };
  const life = { openedOn: '2001-04-01', closedOn: null };
  return { line, code: 'ZA1', onsCode: null, type: 'TRUST', name: 'ALDER VALE', ...place, ...life, ...changes };
}

describe('a code that a file lists more than once', () => {
  it('is taken from its first line where the others repeat it', () => {
    const { records, refused } = uniqueRecords([trust(1), trust(2, { code: 'ZA2' }), trust(3)]);
    expect(records.map(({ line }) => line)).toEqual([1, 2]);
    expect(refused).toEqual([{ line: 3, code: 'ZA1', reason: 'The code was listed before, on line 1.' }]);
  });

  it('is taken from none of its lines where they differ, and each line says so', () => {
    const { records, refused } = uniqueRecords([trust(1), trust(2, { name: 'OAK' }), trust(3)]);
    expect(records).toEqual([]);
    expect(refused.map(({ line }) => line).sort()).toEqual([1, 2, 3]);
    expect(refused.some(({ reason }) => reason.includes('is listed again on line 2, with something else'))).toBe(true);
  });
});
