import { dayBefore } from '@monitor/domain';
import type { Succession } from '@monitor/domain';
import { inventedPracticeName } from './invented-names.js';
import type { InventedOrganisation } from './invented-organisation.js';

/** In the middle of a quarter: the two report for it, their last, and the new practice from the next one. */
const mergedOn = '2025-11-15';
const mergedBoard = 'QHL';
const mergedCode = 'ZZ901';
const renamedOn = '2025-07-01';
const renamedBoard = 'QUA';

type Organisations = readonly InventedOrganisation[];

function practicesOf(board: string, organisations: Organisations): InventedOrganisation[] {
  return organisations.filter(({ type, periods }) => type === 'PRACTICE' && periods.at(-1)?.icbCode === board);
}

/** Two practices of Birmingham and Solihull become one; a trust of the Black Country takes another name. */
export function withChanges(organisations: Organisations): InventedOrganisation[] {
  const merged = practicesOf(mergedBoard, organisations).slice(0, 2);
  const renamed = organisations.find(
    ({ type, periods }) => type === 'TRUST' && periods.at(-1)?.icbCode === renamedBoard,
  );
  const changed = organisations.map((organisation) => {
    if (merged.includes(organisation)) return closed(organisation);
    return organisation === renamed ? underNewName(organisation) : organisation;
  });
  return [...changed, ...merged.slice(0, 1).map((first) => mergedPractice(first, organisations.length))];
}

/** Who took over from whom among the invented organisations. */
export function inventedSuccessions(organisations: Organisations): Succession[] {
  return organisations
    .filter(({ periods }) => periods.at(-1)?.validTo === dayBefore(mergedOn))
    .map(({ code }) => ({
      predecessorCode: code,
      successorCode: mergedCode,
      effectiveOn: mergedOn,
      type: 'MERGER',
      weight: 1,
      source: 'Invented for the demonstration',
    }));
}

function closed(organisation: InventedOrganisation): InventedOrganisation {
  const periods = organisation.periods.map((period, index, all) =>
    index === all.length - 1 ? { ...period, validTo: dayBefore(mergedOn) } : period,
  );
  return { ...organisation, periods };
}

function mergedPractice({ type, regionCode, periods }: InventedOrganisation, index: number): InventedOrganisation {
  const name = `${inventedPracticeName(index)} Partnership`;
  const last = periods.at(-1);
  if (last === undefined) throw new Error('A practice that merges has been somewhere.');
  return {
    code: mergedCode,
    type,
    name,
    regionCode,
    periods: [{ ...last, code: mergedCode, name, validFrom: mergedOn, validTo: null }],
  };
}

function underNewName(organisation: InventedOrganisation): InventedOrganisation {
  const last = organisation.periods.at(-1);
  if (last === undefined) return organisation;
  const name = organisation.name.replace(/ NHS Trust$/, ' University NHS Trust');
  return {
    ...organisation,
    name,
    periods: [
      ...organisation.periods.slice(0, -1),
      { ...last, validTo: dayBefore(renamedOn) },
      { ...last, name, validFrom: renamedOn },
    ],
  };
}
