import { describe, expect, it } from '@jest/globals';
import { readOdsCommand } from './arguments.js';

const usual = { dryRun: false, yes: false, all: false };

describe('the words of the command', () => {
  it('ask for an import, a reversal or the list', () => {
    expect(readOdsCommand(['a.csv', '--dry-run', '--format', 'etr', '--effective-on', '2026-04-01'])).toEqual({
      act: 'import',
      file: 'a.csv',
      format: 'etr',
      effectiveOn: '2026-04-01',
      ...usual,
      dryRun: true,
    });
    expect(readOdsCommand(['--reverse', '12', '--yes'])).toEqual({
      act: 'reverse',
      importId: '12',
      ...usual,
      yes: true,
    });
    expect(readOdsCommand(['--list'])).toEqual({ act: 'list' });
  });

  it.each([
    [[], 'Found 0 file names, wanted one.'],
    [['a.csv', 'b.csv'], 'Found 2 file names, wanted one.'],
    [['a.csv', '--list'], 'Found more than one of a file, --list and --reverse, wanted one.'],
    [['--reverse', '1; DROP'], 'Found --reverse 1; DROP, wanted the number of an import.'],
    [['--reverse', '0'], 'wanted the number of an import.'],
    [
      ['a.csv', '--format', 'xls'],
      'Found --format xls, wanted one of etr, ect, epraccur, eccg, mapping, epcn, memberships.',
    ],
    [['a.csv', '--effective-on', '2026-02-30'], 'Found --effective-on 2026-02-30, wanted a day'],
    [['a.csv', '--why'], 'Usage:'],
  ])('are refused with what was found and wanted: %j', (words, message) => {
    expect(() => readOdsCommand(words)).toThrow(message);
  });
});
