import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { OperatorError } from '@monitor/api-platform';
import { DomainError } from '@monitor/domain';
import fc from 'fast-check';
import { tellFailure } from './tell-failure.js';

const folder = mkdtempSync(join(tmpdir(), 'monitor-told-'));
afterAll(() => rmSync(folder, { recursive: true }));
const told = (failure: unknown) => tellFailure(failure, { DATA_DIR: folder });

describe('what an operator is told of a failure', () => {
  it('is what was foreseen, in its own words', () => {
    expect(told(new OperatorError('Port 3000 is in use.'))).toBe('Port 3000 is in use.');
    expect(told(new DomainError('NOT_FOUND', 'There is no such person.'))).toBe('There is no such person.');
  });

  it('is one line for whatever else may fail, and the whole account is kept', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.lorem({ mode: 'sentences' })), (message) => {
        const failure = new Error(`${message}\n    at main (file.js:1)`);
        expect(told(failure)).toMatch(/^Something failed that was not foreseen: [^\n]*\. See [^\n]*failures\.log\.$/);
        expect(readFileSync(join(folder, 'failures.log'), 'utf8')).toContain(failure.stack);
      }),
      { numRuns: 50 },
    );
  });

  it('says where to make room when the disk is full', () => {
    const failure = Object.assign(new Error('could not write to file "base/pgsql_tmp/1.4"'), { code: '53100' });
    expect(told(failure)).toBe(
      `There was no room on the disk (could not write to file "base/pgsql_tmp/1.4"). Nothing was changed by what could not be written. Make room where ${folder} lies, then do this again.`,
    );
  });

  it('names the first cause where several failed at once', () => {
    const failure = new AggregateError([new Error('connect ECONNREFUSED 127.0.0.1:5432'), new Error('and another')]);
    expect(told(failure)).toContain('not foreseen: connect ECONNREFUSED 127.0.0.1:5432. See');
  });
});
