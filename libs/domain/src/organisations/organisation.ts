/** Types of organisation that send returns. */
export const organisationTypes = ['REGION', 'ICB', 'TRUST', 'PCN', 'PRACTICE'] as const;
export type OrganisationType = (typeof organisationTypes)[number];

/** What an organisation was from `validFrom` until `validTo` (inclusive days; null = still so). */
export interface OrganisationPeriod {
  /** ODS code. Opaque: nothing is read from its characters. */
  code: string;
  onsCode: string | null;
  type: OrganisationType;
  name: string;
  /** ODS code of the integrated care board whose area it belongs to; null for a region. */
  icbCode: string | null;
  /** ODS code of the NHS region. */
  regionCode: string;
  validFrom: string;
  validTo: string | null;
}

export const successionTypes = ['MERGER', 'SPLIT', 'BOUNDARY_CHANGE', 'RENAME'] as const;
export type SuccessionType = (typeof successionTypes)[number];

/**
 * One link from a body that ended (or gave up a part) to a body that took over. Facts of days before `effectiveOn`
 * follow it when history is read on the boundaries of today.
 */
export interface Succession {
  predecessorCode: string;
  successorCode: string;
  effectiveOn: string;
  type: SuccessionType;
  /** Share of the predecessor's population that moved along this link; 1 unless it was split. Null = not known. */
  weight: number | null;
  /** The share of single equity groups, by `STRATIFIER.GROUP` (`DEPRIVATION.IMD1`), where it is known. */
  groupWeights?: Readonly<Record<string, number>> | null;
  source: string;
}

/** Levels at which comparisons are made. */
export const areaLevels = ['ENGLAND', 'REGION', 'ICB', 'ORGANISATION'] as const;
export type AreaLevel = (typeof areaLevels)[number];
