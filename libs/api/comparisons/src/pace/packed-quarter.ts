import type { OrganisationType, QuarterId } from '@monitor/domain';
import type { QuarterStatusesRow } from './quarter-statuses.query.js';

/** Where an organisation counts. */
export type PaceOrganisation = Omit<QuarterStatusesRow, 'actions' | 'statuses'>;

/** What organisations said in a quarter, in few bytes. */
export interface PackedQuarter {
  quarterId: QuarterId;
  actionCodes: readonly string[];
  organisations: readonly PaceOrganisation[];
  /** Row by row: of organisation i the answer to action a at i x actions + a; nought where there is none, else its place from 1. */
  answers: Uint8Array;
}

const noStatus = '0'.charCodeAt(0);

/**
 * Packs the rows of a quarter.
 * @param codes one text for each code that was seen before, so that years of quarters do not hold each many times
 */
export function packQuarter(
  rows: readonly QuarterStatusesRow[],
  { quarterId, actionCodes }: Pick<PackedQuarter, 'quarterId' | 'actionCodes'>,
  codes: Map<string, string>,
): PackedQuarter {
  const once = <Text extends string | null>(text: Text): Text => {
    if (text === null) return text;
    if (!codes.has(text)) codes.set(text, text);
    return codes.get(text) as Text;
  };
  const answers = new Uint8Array(rows.length * actionCodes.length);
  const places = placesIn(actionCodes);
  rows.forEach(({ actions, statuses }, row) => {
    places(actions).forEach((place, at) => {
      answers[row * actionCodes.length + place] = statuses.charCodeAt(at) - noStatus;
    });
  });
  const organisations = rows.map(({ code, type, regionCode, icbCode, regionNow, icbNow }): PaceOrganisation => ({
    ...{ code: once(code), type: once<OrganisationType>(type), regionCode: once(regionCode), icbCode: once(icbCode) },
    ...{ regionNow: once(regionNow), icbNow: once(icbNow) },
  }));
  return { quarterId, actionCodes, organisations, answers };
}

/** Where the actions of a line stand. Most organisations of a type answer the same ones: each line is read once. */
function placesIn(actionCodes: readonly string[]): (line: string) => readonly number[] {
  const known = new Map<string, number[]>();
  return (line) => {
    const places = known.get(line) ?? line.split(' ').map((code) => actionCodes.indexOf(code));
    known.set(line, places);
    return places;
  };
}
