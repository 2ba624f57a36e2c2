import { listInWords } from '@monitor/domain';
import type { EntriesShape } from '@monitor/domain';
import type { RegisterEntry } from './entries.js';

/** Several of what an entry is called: “services”, “activities”. */
export function plural(entryName: string): string {
  return entryName.endsWith('y') && !/[aeiou]y$/.test(entryName) ? `${entryName.slice(0, -1)}ies` : `${entryName}s`;
}

/** “a service”, “an activity”. */
export function withArticle(entryName: string): string {
  return `${/^[aeiou]/i.test(entryName) ? 'an' : 'a'} ${entryName}`;
}

function counted(count: number, entryName: string): string {
  return `${count} ${count === 1 ? entryName : plural(entryName)}`;
}

/** What is left to do in a register, in a sentence. */
export function wordsForEntries(
  lines: readonly RegisterEntry[],
  { entryName }: Pick<EntriesShape, 'entryName'>,
  isVoluntary: boolean,
): string {
  if (lines.length === 0) return isVoluntary ? `You may add ${plural(entryName)} here, or leave it empty.` : '';
  const carried = lines.filter(({ state }) => state === 'CARRIED').length;
  const toDo = lines.filter(({ state }) => state === 'TO_DO').length;
  const left = [
    ...(carried === 0 ? [] : [`${carried} to look at again`]),
    ...(toDo === 0 ? [] : [`${toDo} to finish`]),
  ];
  const all = counted(lines.length, entryName);
  return left.length === 0 ? `${all}. Nothing is left to do here.` : `${all}: ${listInWords(left)}.`;
}
