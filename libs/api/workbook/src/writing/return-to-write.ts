import type { FormEdition, OrganisationType, ReturnContent } from '@monitor/domain';

/** What a workbook is made from. */
export interface ReturnToWrite {
  edition: FormEdition;
  organisation: { code: string; name: string; type: OrganisationType };
  content: ReturnContent;
  /** The last accepted return of an earlier quarter; null where there is none. */
  previous: ReturnContent | null;
  /** The version of each answer as it stands; an answer that is not named was never saved. */
  versions: Readonly<Record<string, number>>;
  /** The instant at which it is made (ISO 8601). */
  madeAt: string;
}
