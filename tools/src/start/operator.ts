import { hostname, userInfo } from 'node:os';
import { OperatorError } from '@monitor/api-platform';
import type { Instigator } from '@monitor/domain';

const longestName = 100;

/** Who is at the keyboard, and the words of the command without the part that says so. */
export interface Keyboard {
  operator: Instigator;
  words: string[];
}

/**
 * Takes `--by NAME` out of the words of a command. What is written down names the account of the machine as well, which
 * is all there is where no name is given.
 */
export function atTheKeyboard(words: readonly string[], account = accountName()): Keyboard {
  const at = words.findIndex((word) => word === '--by' || word.startsWith('--by='));
  if (at < 0) return { operator: operatorCalled(`account ${account}`), words: [...words] };
  const isApart = words[at] === '--by';
  const name = (isApart ? words[at + 1] : words[at]?.slice('--by='.length))?.trim() ?? '';
  if (name === '' || name.startsWith('--') || name.length > longestName || /\p{C}/u.test(name)) {
    throw new OperatorError(
      `Found --by ${JSON.stringify(name.slice(0, longestName))}, wanted the name of whoever is at the keyboard, at most ${longestName} signs: --by "Sam Lee".`,
    );
  }
  const others = words.filter((_, index) => index !== at && !(isApart && index === at + 1));
  return { operator: operatorCalled(`${name}, account ${account}`), words: others };
}

function operatorCalled(displayName: string): Instigator {
  return { personId: null, displayName, role: 'OPERATOR' };
}

/** The account of the machine; its number where the machine has no name for it, as in many containers. */
export function accountName(look: () => { username: string } = userInfo): string {
  try {
    return `${look().username}@${hostname()}`;
  } catch {
    return `uid ${process.getuid?.() ?? 'unknown'}@${hostname()}`;
  }
}
