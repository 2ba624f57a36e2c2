import { filesAsText } from './operation-limits.js';
import { keepWithin, notUnderstood } from './refuse-request.js';

interface Step {
  value: unknown;
  /** Where it stands, for example `input.answers[3].evidence`. */
  path: string;
  nesting: number;
}

function boundText({ value, path }: Step & { value: string }): void {
  keepWithin(filesAsText.has(path.split('.').at(-1) ?? '') ? 'charactersOfFile' : 'characters', value.length);
  // No text with it can be stored or compared, so nothing that it could mean is there.
  if (value.includes('\0'))
    throw notUnderstood(`${path.slice(0, 200)}: found the character NUL, wanted text without it.`);
}

function within({ value, path, nesting }: Step): Step[] {
  if (Array.isArray(value)) {
    keepWithin('values', value.length);
    return value.map((member: unknown, index) => ({ value: member, path: `${path}[${index}]`, nesting: nesting + 1 }));
  }
  if (typeof value !== 'object' || value === null) return [];
  const entries = Object.entries(value);
  keepWithin('values', entries.length);
  return entries.map(([key, member]) => ({
    value: member as unknown,
    path: path === '' ? key : `${path}.${key}`,
    nesting: nesting + 1,
  }));
}

/**
 * Refuses the values of variables where there are too many, too deep, or where a text could not be stored.
 * @returns how many values were looked at
 */
export function boundVariables(variables: unknown): number {
  const waiting: Step[] = [{ value: variables, path: '', nesting: 0 }];
  let visits = 0;
  for (let step = waiting.pop(); step !== undefined; step = waiting.pop()) {
    keepWithin('values', (visits += 1));
    keepWithin('valueNesting', step.nesting);
    if (typeof step.value === 'string') boundText({ ...step, value: step.value });
    else for (const next of within(step)) waiting.push(next);
  }
  return visits;
}
