import { describe, expect, it } from '@jest/globals';
import { accountName, atTheKeyboard } from './operator.js';

const account = 'ops@server';

describe('who is at the keyboard', () => {
  it('is the account of the machine where nobody says more', () => {
    expect(atTheKeyboard(['list'], account)).toEqual({
      operator: { personId: null, displayName: 'account ops@server', role: 'OPERATOR' },
      words: ['list'],
    });
    expect(atTheKeyboard([]).operator.displayName).toMatch(/^account .+@.+/);
  });

  it.each([[['grant', '--by', 'Sam Lee', '--role', 'X']], [['grant', '--by=Sam Lee', '--role', 'X']]])(
    'is who they say they are, beside the account: %j',
    (words) => {
      const { operator, words: others } = atTheKeyboard(words, account);
      expect(operator.displayName).toBe('Sam Lee, account ops@server');
      expect(others).toEqual(['grant', '--role', 'X']);
    },
  );

  it.each([[['--by']], [['--by', ' ']], [['--by', '--yes']], [['--by=a\nb']], [['--by', 'x'.repeat(101)]]])(
    'is refused a name that is none: %j',
    (words) => {
      expect(() => atTheKeyboard(words, account)).toThrow(/wanted the name of whoever is at the keyboard/);
    },
  );

  it('is the number of an account that the machine has no name for', () => {
    const nameless = () => {
      throw new Error('ENOENT: uv_os_get_passwd returned ENOENT (no such file or directory)');
    };
    expect(accountName(nameless)).toMatch(/^uid (\d+|unknown)@/);
  });
});
