import { describe, expect, it } from '@jest/globals';
import { readArguments as readRestore } from '../restore/arguments.js';
import { readArguments } from './arguments.js';

describe('the words after npm run backup', () => {
  it('name a file from the folder that they were typed in', () => {
    expect(readArguments(['../copies/a.backup'], '/home/sam')).toEqual({
      file: '/home/copies/a.backup',
      isVerified: true,
      compression: 'gzip',
      verifyIn: null,
    });
  });

  it('may leave the file to BACKUP_DIR, and the verification out', () => {
    const words = ['--without-verification', '--compress', 'none', '--verify-in', 'room'];
    expect(readArguments(words, '/home')).toEqual({
      file: null,
      isVerified: false,
      compression: 'none',
      verifyIn: '/home/room',
    });
  });

  it.each([
    [['a', 'b'], 'Found b, wanted one file.'],
    [['--compress', 'zip', 'a'], 'Found --compress zip, wanted gzip or none.'],
    [['--fast', 'a'], "Unknown option '--fast'"],
  ])('are refused with the usage: %j', (words, problem) => {
    expect(() => readArguments(words, '/')).toThrow(problem);
    expect(() => readArguments(words, '/')).toThrow('Usage:');
  });
});

describe('the words after npm run restore', () => {
  it('ask for one thing', () => {
    expect(readRestore(['a.backup', '--yes'], '/home')).toEqual({
      command: 'RESTORE',
      file: '/home/a.backup',
      isConfirmed: true,
    });
    expect(readRestore(['--back', 'monitor_before_x'], '/')).toEqual({
      command: 'BACK',
      database: 'monitor_before_x',
      isConfirmed: false,
    });
    expect(readRestore(['--remove', 'x'], '/')).toMatchObject({ command: 'REMOVE' });
    expect(readRestore(['--list'], '/')).toEqual({ command: 'LIST' });
  });

  it.each([[[]], [['a', 'b']], [['a', '--list']], [['--yes']]])(
    'are refused where they ask for none or several: %j',
    (words) => {
      expect(() => readRestore(words, '/')).toThrow(/^Found \d things to do, wanted one\.\nUsage:/);
    },
  );
});
