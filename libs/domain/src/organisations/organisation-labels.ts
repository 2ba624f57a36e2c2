import type { AreaLevel, OrganisationType, SuccessionType } from './organisation.js';

const typeLabels: Record<OrganisationType, string> = {
  REGION: 'NHS region',
  ICB: 'Integrated care board',
  TRUST: 'NHS trust',
  PCN: 'Primary care network',
  PRACTICE: 'GP practice',
};

const levelLabels: Record<AreaLevel, string> = {
  ENGLAND: 'England',
  REGION: 'Region',
  ICB: 'Integrated care board',
  ORGANISATION: 'Organisation',
};

const successionLabels: Record<SuccessionType, string> = {
  MERGER: 'Merger',
  SPLIT: 'Split',
  BOUNDARY_CHANGE: 'Change of boundary',
  RENAME: 'Change of name',
};

/** What a type of organisation is called, for one of them. */
export function organisationTypeLabel(type: OrganisationType): string {
  return typeLabels[type];
}

/** What a level of comparison is called. */
export function areaLevelLabel(level: AreaLevel): string {
  return levelLabels[level];
}

/** How one organisation followed another, in words. */
export function successionLabel(type: SuccessionType): string {
  return successionLabels[type];
}
