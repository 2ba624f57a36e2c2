import { markersUsed } from '@monitor/web-charts';

/** The notes of a file to download, with the meaning of every sign that stands in it. */
export function withSignNotes(notes: readonly string[], texts: readonly string[]): string[] {
  const signs = markersUsed([...notes, ...texts]);
  return [...notes, ...signs.map(({ marker, label, meaning }) => `${marker} ${label}. ${meaning}`)];
}
