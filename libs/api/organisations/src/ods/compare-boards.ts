import { formatDay } from '@monitor/domain';
import type { KnownOrganisations } from './known-organisations.query.js';
import type { NamedBoard } from './organisation-source.js';

const byReorganisation = 'Boards are changed by a reorganisation, not by an import.';

function difference({ code, name, closedOn }: NamedBoard, known: KnownOrganisations, day: string): string | null {
  const periods = known.periods.get(code);
  const last = periods?.at(-1);
  if (last === undefined) return `${code} ${name} is not known. It is not added.`;
  if (last.type !== 'ICB') return `${code} ${name} is known, but not as an integrated care board.`;
  if (last.name.toUpperCase() !== name.toUpperCase())
    return `${code} is called “${name}”, and known as “${last.name}”.`;
  const isOpen = last.validTo === null || last.validTo >= day;
  if (closedOn === null && !isOpen && last.validTo !== null) {
    return `${code} ${name} is open in the file, and known to have closed on ${formatDay(last.validTo)}.`;
  }
  if (closedOn !== null && closedOn !== last.validTo) {
    const until = last.validTo === null ? 'to be open' : `to have closed on ${formatDay(last.validTo)}`;
    return `${code} ${name} closed on ${formatDay(closedOn)} by the file, and is known ${until}.`;
  }
  return null;
}

/** In what a source differs from the boards that are known, in words: nothing of it is taken over. */
export function compareBoards(boards: readonly NamedBoard[], known: KnownOrganisations, day: string): string[] {
  if (boards.length === 0) return [];
  const named = new Set(boards.map(({ code }) => code));
  const absent = [...known.periods.values()].flatMap((periods) => {
    const last = periods.at(-1);
    if (last === undefined || last.type !== 'ICB' || last.isInvented || named.has(last.code)) return [];
    return last.validTo === null && last.validFrom <= day
      ? [`${last.code} ${last.name} is known and open, and not in the file.`]
      : [];
  });
  const differences = [...boards.map((board) => difference(board, known, day)), ...absent].filter(
    (words) => words !== null,
  );
  if (differences.length === 0) return [`Boards: ${boards.length} named, all as known.`];
  return [
    `Boards that differ: ${differences.length}. ${byReorganisation}`,
    ...differences.map((words) => `  ${words}`),
  ];
}
