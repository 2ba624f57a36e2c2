import { answerPlaces, confirmedCell, noAnswer, placeName, roleLabel } from '@monitor/domain';
import type { ChangeWay, FormEdition, Question } from '@monitor/domain';
import type { CellHistoryQuery } from '@monitor/web-graphql';

/** One change as the service tells it. */
export type ToldChange = CellHistoryQuery['cellHistory']['changes'][number];

const ways: Record<ChangeWay, string> = {
  TYPED: 'typed',
  PASTED: 'pasted',
  CARRIED_OVER: 'carried over from last quarter',
  WORKBOOK: 'from a workbook',
  MERGED: 'typed, while somebody else changed other cells',
  SETTLED: 'chosen between two values',
  RESTORED: 'typed earlier, and sent later',
  GIVEN_UP: 'put back when a correction was given up',
};

const sources = { PAPER: 'from paper', PHONE: 'from a phone call', EMAIL: 'from an e-mail' };

/** How a cell was changed, in the middle of a sentence. */
export function wayInWords({ way, receivedFrom }: Pick<ToldChange, 'way' | 'receivedFrom'>): string {
  return receivedFrom === null ? ways[way] : `${ways[way]} ${sources[receivedFrom]}`;
}

/** Who changed it: “Sam Okafor (Preparer)”. */
export function changerInWords({ personName, role }: Pick<ToldChange, 'personName' | 'role'>): string {
  const label = roleLabel(role);
  return personName.toLowerCase().includes(label.toLowerCase()) ? personName : `${personName} (${label})`;
}

/** The names of cells of a question, those of entries that are gone and of either level of a table among them. */
export function namesOfCells(edition: FormEdition, question: Question, cells: readonly string[]): Map<string, string> {
  const touched = Object.fromEntries(cells.map((cell) => [cell, '']));
  const places = ['BROAD', 'DETAILED'].flatMap((level) => answerPlaces(edition, question, { ...touched, level }));
  const prefix = `${question.shortText}: `;
  const nameOf = (name: string) =>
    name.startsWith(prefix) ? name.slice(prefix.length) : name.replace(`${question.shortText}, `, '');
  const names = new Map(places.map((place) => [place.cell, nameOf(placeName(question, touched, place))]));
  return names.set(confirmedCell, 'looked at again this quarter');
}

/** What a cell held, or that it held nothing. */
export function heldInWords(value: string | null): string {
  return value ?? noAnswer;
}
