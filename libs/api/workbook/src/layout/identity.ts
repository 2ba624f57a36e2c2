import { organisationTypes } from '@monitor/domain';
import type { OrganisationType, QuarterId } from '@monitor/domain';

/** What a workbook says of itself on its hidden sheet: whose return it is and what it was made from. */
export interface WorkbookIdentity {
  organisationCode: string;
  organisationType: OrganisationType;
  quarterId: QuarterId;
  edition: number;
  /** The instant at which it was made (ISO 8601). */
  madeAt: string;
  /** The version of each answer that it was made from; 0 = none was saved. */
  versions: Readonly<Record<string, number>>;
}

/** The name of the hidden sheet. */
export const identitySheet = 'Made by the service';
/** The first cell of the hidden sheet. A change of the layout gets another number. */
export const layoutMark = 'Return as a workbook, layout 1';

const versionKey = 'version of ';

/** The rows of the hidden sheet. */
export function identityRows({ versions, ...identity }: WorkbookIdentity): (string | number)[][] {
  return [
    [layoutMark],
    ['organisation', identity.organisationCode],
    ['type', identity.organisationType],
    ['quarter', identity.quarterId],
    ['edition', identity.edition],
    ['made at', identity.madeAt],
    ...Object.entries(versions).map(([question, version]) => [`${versionKey}${question}`, version]),
  ];
}

/** What the rows of a hidden sheet say; null where they are not those of this layout. */
export function readIdentity(rows: readonly (readonly unknown[])[]): WorkbookIdentity | null {
  if (rows[0]?.[0] !== layoutMark) return null;
  const values = new Map(rows.slice(1).map(([key, value]) => [String(key), value]));
  const organisationType = organisationTypes.find((type) => type === values.get('type'));
  const edition = Number(values.get('edition'));
  const named = [...values].filter(([key]) => key.startsWith(versionKey));
  const versions = named.map(([key, version]): [string, number] => [key.slice(versionKey.length), Number(version)]);
  const isWhole = versions.every(([, version]) => Number.isInteger(version) && version >= 0);
  if (organisationType === undefined || !Number.isInteger(edition) || !isWhole) return null;
  return {
    organisationCode: String(values.get('organisation')),
    organisationType,
    quarterId: String(values.get('quarter')),
    edition,
    madeAt: String(values.get('made at')),
    versions: Object.fromEntries(versions),
  };
}
