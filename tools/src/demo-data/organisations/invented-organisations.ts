import { icbPeriodsUntil2026, icbSuccessions } from '@monitor/api-reference';
import type { OrganisationPeriod, OrganisationType } from '@monitor/domain';
import { withChanges } from './invented-changes.js';
import { inventedNetworkName, inventedPracticeName, inventedTrustName } from './invented-names.js';
import type { InventedOrganisation } from './invented-organisation.js';

const openedOn = '2020-04-01';
/** Regions with three practices a board, so that boards can be compared too; two elsewhere. */
const regionsWithMorePractices = new Set(['Y56', 'Y58', 'Y63']);

/**
 * Some 150 organisations that do not exist, placed in the real boards as they were from July 2022: a trust in each,
 * a network in every third, two or three practices. Where a board was abolished they move to one of its successors. Two practices merge, and a trust takes another name.
 */
export function inventedOrganisations(): InventedOrganisation[] {
  let index = 0;
  const organisations = icbPeriodsUntil2026.flatMap((board, position) =>
    typesIn(board, position).map((type) => {
      const organisation = invent(type, index, board);
      index += 1;
      return organisation;
    }),
  );
  return withChanges(organisations);
}

function typesIn(board: OrganisationPeriod, position: number): OrganisationType[] {
  const practices = regionsWithMorePractices.has(board.regionCode) ? 3 : 2;
  return ['TRUST', ...(position % 3 === 0 ? (['PCN'] as const) : []), ...Array<'PRACTICE'>(practices).fill('PRACTICE')];
}

function invent(type: OrganisationType, index: number, board: OrganisationPeriod): InventedOrganisation {
  // No code of the Organisation Data Service begins with two Zs.
  const code = `ZZ${String(index + 1).padStart(3, '0')}`;
  const base = { code, type, name: nameOf(type, index), onsCode: null, regionCode: board.regionCode };
  const successor = successorOf(board, index);
  const periods =
    successor === null
      ? [{ ...base, icbCode: board.code, validFrom: openedOn, validTo: null }]
      : [
          { ...base, icbCode: board.code, validFrom: openedOn, validTo: board.validTo },
          { ...base, icbCode: successor.code, validFrom: successor.from, validTo: null },
        ];
  return { code, type, name: base.name, regionCode: board.regionCode, periods };
}

function nameOf(type: OrganisationType, index: number): string {
  if (type === 'TRUST') return inventedTrustName(index);
  return type === 'PCN' ? inventedNetworkName(index) : inventedPracticeName(index);
}

function successorOf(board: OrganisationPeriod, index: number): { code: string; from: string } | null {
  const links = icbSuccessions.filter((link) => link.predecessorCode === board.code);
  const link = links[index % Math.max(links.length, 1)];
  return link && board.validTo !== null ? { code: link.successorCode, from: link.effectiveOn } : null;
}
