import type { OrganisationAnswer } from './organisation-answer.js';

/** A code that an organisation bore from one day to another. */
export interface DatedCode {
  givenBy: string;
  code: string;
  validFrom: string;
  validTo: string | null;
}

/** The codes of an organisation over time: periods that follow each other with the same code are one stretch. */
export function datedCodes({ code, openedOn, closedOn, periods, isInvented }: OrganisationAnswer): DatedCode[] {
  const statistical: DatedCode[] = [];
  for (const { onsCode, validFrom, validTo } of periods) {
    const latest = statistical.at(-1);
    if (latest !== undefined && latest.code === onsCode) latest.validTo = validTo;
    else if (onsCode !== null) {
      statistical.push({ givenBy: 'Office for National Statistics', code: onsCode, validFrom, validTo });
    }
  }
  const givenBy = isInvented ? 'Invented for the demonstration' : 'Organisation Data Service';
  const own = { givenBy, code, validFrom: openedOn, validTo: closedOn };
  return [own, ...statistical];
}
