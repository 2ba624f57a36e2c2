import type { PracticeQuarter } from './matched-shares.js';
import { meaningOfByte } from './organisation-practice.js';
import type { OrganisationPractice } from './organisation-practice.js';
import type { PracticeTable } from './practice-table.js';

/** The answers of one quarter, and which of them count. */
export interface AnsweredQuarter {
  quarterId: string;
  organisations: readonly OrganisationPractice[];
  /** Every action of the quarter's catalogue, in the order in which answers are packed. */
  actionCodes: readonly string[];
  /** The actions of the view. */
  counted: readonly string[];
}

/** Adds up, for each organisation of a view's table, what it answered in one quarter; wherever it counted then. */
export function practiceQuarter(answered: AnsweredQuarter, { organisations }: PracticeTable): PracticeQuarter {
  const places = answered.counted.map((code) => answered.actionCodes.indexOf(code));
  const rows = new Map(organisations.map((code, row) => [code, row]));
  const applicable = new Int32Array(organisations.length);
  const inPlace = new Int32Array(organisations.length);
  for (const { code, answers } of answered.organisations) {
    const row = rows.get(code);
    if (row === undefined) continue;
    for (const action of places) {
      const meaning = meaningOfByte[answers[action] ?? 0]!;
      if (meaning.place === null) continue;
      applicable[row]! += 1;
      if (meaning.isInPlace) inPlace[row]! += 1;
    }
  }
  return { quarterId: answered.quarterId, applicable, inPlace };
}
