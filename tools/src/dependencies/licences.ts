import { existsSync, readFileSync } from 'node:fs';
import { workspacePath } from '../start/workspace.js';
import type { Lockfile } from './lockfile.js';

/**
 * Licences under which a package may ship with the product: they allow use, change and passing on, and ask for no more
 * than to be named. Anything else, also a licence nobody has heard of, needs somebody who decides, and then a line here.
 */
export const permissive: ReadonlySet<string> = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MIT-0',
  'PSF-2.0',
  'PostgreSQL',
  'Python-2.0',
  'Unlicense',
]);

/**
 * Whether an SPDX expression lets the product choose licences from the list alone: of `A OR B` one is enough, of
 * `A AND B` both are needed, and AND binds more closely. Null, and what cannot be read, does not.
 */
export function isPermissive(expression: string | null): boolean {
  const tokens = expression?.match(/\(|\)|[^\s()]+/g) ?? [];
  const alternatives = (): boolean => {
    let isAllowed = combined();
    while (tokens[0] === 'OR') {
      tokens.shift();
      // Read first: what follows must be taken off the tokens either way.
      isAllowed = combined() || isAllowed;
    }
    return isAllowed;
  };
  const combined = (): boolean => {
    let isAllowed = single();
    while (tokens[0] === 'AND') {
      tokens.shift();
      isAllowed = single() && isAllowed;
    }
    return isAllowed;
  };
  const single = (): boolean => {
    const token = tokens.shift();
    if (token !== '(') return token !== undefined && permissive.has(token);
    const isAllowed = alternatives();
    return tokens.shift() === ')' && isAllowed;
  };
  return alternatives() && tokens.length === 0;
}

/** Some old packages say `"licenses": [{ "type": "MIT" }]`, any of which may be chosen. */
interface OldStatement {
  licenses?: readonly { type: string }[];
}

/** The SPDX expression of an installed package, from the lockfile or else from itself; null where neither says one. */
export function licenceOf(lockfile: Lockfile, folder: string): string | null {
  const stated = lockfile[folder]?.license;
  if (stated !== undefined) return stated;
  const file = workspacePath(`${folder}/package.json`);
  if (!existsSync(file)) return null;
  const { licenses = [] } = JSON.parse(readFileSync(file, 'utf8')) as OldStatement;
  return licenses.length === 0 ? null : licenses.map(({ type }) => type).join(' OR ');
}
