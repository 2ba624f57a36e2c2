import { packAnswer, toPracticeTable } from '@monitor/analysis';
import type { AskedOfView, OrganisationPractice, PracticeTable } from '@monitor/analysis';
import { implementationStatuses } from '@monitor/domain';
import type { FormerCell } from '../../former-rules/clearest-difference.js';
import { typesOfPractice } from './draw-answers.js';
import type { InventedOrganisation, Ranks } from './draw-answers.js';
import type { PracticeDesign } from './practice-design.js';

/** What one organisation answered, and which of its claims somebody checked. */
export interface Answered {
  organisation: InventedOrganisation;
  ranks: Ranks;
  assured: Uint8Array;
}

/** The quarter of which answers are compared. */
export const presentQuarter = '2026-27-Q2';

export function columnKeys({ columns }: Pick<PracticeDesign, 'columns'>): string[] {
  return Array.from({ length: columns }, (_, column) => `C${column + 1}`);
}

export function areaCodes({ areas }: Pick<PracticeDesign, 'areas'>): string[] {
  return Array.from({ length: areas }, (_, area) => `A${area + 1}`);
}

/** Every organisation is expected to answer every action. */
export function askedOfAll(design: PracticeDesign, everybody: readonly InventedOrganisation[]): AskedOfView {
  const byType = (own: readonly InventedOrganisation[]) =>
    Object.fromEntries(typesOfPractice.map((type, place) => [type, own.filter((each) => each.type === place).length]));
  const areas = areaCodes(design).map((code, area) => {
    const own = everybody.filter((each) => each.area === area);
    const accepted = own.filter(({ answers }) => answers).length;
    return [code, { accepted, expected: own.length, expectedOf: byType(own) }] as const;
  });
  const ofColumn = Object.fromEntries(typesOfPractice.map((type) => [type, design.actions]));
  return {
    quarterId: presentQuarter,
    areas: new Map(areas),
    askedOf: new Map(columnKeys(design).map((key) => [key, ofColumn])),
  };
}

/** Packs answers as the product packs them: every action is asked of everybody and applies to everybody. */
export function tableOfAnswers(answered: readonly Answered[], design: PracticeDesign): PracticeTable {
  const areas = areaCodes(design);
  const actionsOf = (key: string) => Array.from({ length: design.actions }, (_, action) => `${key}-${action + 1}`);
  const columns = columnKeys(design).map((key) => ({ key, actionCodes: actionsOf(key) }));
  return toPracticeTable(
    answered.map((each) => toPractice(each, areas[each.organisation.area]!)),
    {
      actionCodes: columns.flatMap(({ actionCodes }) => actionCodes),
      columns,
      areaCodes: areas,
      areaOf: ({ regionCode }) => regionCode,
      organisationType: null,
    },
  );
}

function toPractice({ organisation, ranks, assured }: Answered, area: string): OrganisationPractice {
  const place = { regionCode: area, icbCode: null, regionNow: area, icbNow: null };
  const answers = ranks.map((rank, action) => packAnswer(implementationStatuses[rank]!, assured[action] === 1));
  return { code: organisation.code, type: typesOfPractice[organisation.type]!, ...place, answers };
}

/** The same as the first edition added it up: by area, whoever gave the answers. */
export function cellsOf(table: PracticeTable): FormerCell[] {
  return table.areas.flatMap((area, place) =>
    table.columns.map((column, number): FormerCell => {
      const cell = { area, column, applicable: 0, inPlace: 0, organisations: 0 };
      for (const [row, areaOf] of table.areaOf.entries()) {
        if (areaOf !== place) continue;
        cell.applicable += table.applicable[row * table.columns.length + number]!;
        cell.inPlace += table.inPlace[row * table.columns.length + number]!;
        cell.organisations += 1;
      }
      return cell;
    }),
  );
}
