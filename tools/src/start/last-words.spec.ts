import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { lastWords, sizeOf } from './last-words.js';

const folder = mkdtempSync(join(tmpdir(), 'monitor-words-'));
const logFile = join(folder, 'server.log');
afterAll(() => rmSync(folder, { recursive: true }));

function wordsOf(...lines: string[]): string {
  writeFileSync(logFile, lines.join('\n'));
  return lastWords(logFile);
}
const record = (level: number, msg: string, more: object = {}) => JSON.stringify({ level, msg, ...more });

describe('the last words of a server', () => {
  it('are the message of its log, without the record around it', () => {
    expect(wordsOf(record(50, 'the database went away'))).toBe('the database went away');
  });

  it('name the cause where the record has one', () => {
    const failed = record(50, 'unexpected error', { err: { message: 'no space left\nsecond line' } });
    expect(wordsOf(failed)).toBe('unexpected error: no space left');
  });

  it('are not what is routine', () => {
    expect(wordsOf(record(50, 'the disk is full'), record(30, 'request served'))).toBe('the disk is full');
    expect(wordsOf(record(30, 'listening'), record(30, 'request served'))).toBe('');
  });

  it('are the message of a failure that nobody caught, not its stack', () => {
    const account = ['file:///api/main.js:12', '  throw failure;', '  ^', '', 'Error: The sky has fallen'];
    expect(wordsOf(...account, '    at main (file:///api/main.js:12)', '', 'Node.js v20.20.2', '')).toBe(
      'Error: The sky has fallen',
    );
  });

  it('are not those of an earlier run, nor half a record', () => {
    writeFileSync(logFile, 'Error: long ago\n');
    const since = sizeOf(logFile);
    expect(lastWords(logFile, since)).toBe('');
    writeFileSync(logFile, `Error: long ago\n${record(50, 'cut').slice(0, -2)}`);
    expect(lastWords(logFile, since)).toBe('');
  });

  it('are found at the end of a large log, and in one that was begun anew', () => {
    const large = Array.from({ length: 5_000 }, (_, line) => record(30, `request ${line} served`));
    expect(wordsOf(...large, record(60, 'out of memory'))).toBe('out of memory');
    writeFileSync(logFile, 'Error: new\n');
    expect(lastWords(logFile, 1_000_000)).toBe('Error: new');
  });

  it('are none where there is no log', () => {
    expect(lastWords(join(folder, 'none.log'))).toBe('');
    expect(sizeOf(join(folder, 'none.log'))).toBe(0);
  });
});
