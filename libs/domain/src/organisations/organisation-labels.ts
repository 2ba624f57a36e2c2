import type { AreaLevel, OrganisationType, SuccessionType } from './organisation.js';

const typeLabels: Record<OrganisationType, string> = {
  REGION: 'NHS region',
  ICB: 'Integrated care board',
  TRUST: 'NHS trust',
  PCN: 'Primary care network',
  PRACTICE: 'GP practice',
};

const typeMeanings: Record<OrganisationType, string> = {
  REGION: 'A region of NHS England, within which boards and the organisations that provide care are compared.',
  ICB: 'An integrated care board, which plans and pays for the health care of its part of a region.',
  TRUST: 'An NHS trust or NHS foundation trust, which provides care.',
  PCN: 'A primary care network: GP practices that work together and share services.',
  PRACTICE: 'A GP practice, with patients on its list.',
};

const levelLabels: Record<AreaLevel, string> = {
  ENGLAND: 'England',
  REGION: 'Region',
  ICB: 'Integrated care board',
  ORGANISATION: 'Organisation',
};

const levelMeanings: Record<AreaLevel, string> = {
  ENGLAND: 'All of England, as one area.',
  REGION: 'The regions of NHS England.',
  ICB: 'Integrated care boards.',
  ORGANISATION: 'Single organisations: breaks can be limited to them, but they are not compared as areas are.',
};

const successionLabels: Record<SuccessionType, string> = {
  MERGER: 'Merger',
  SPLIT: 'Split',
  BOUNDARY_CHANGE: 'Change of boundary',
  RENAME: 'Change of name',
};

const successionMeanings: Record<SuccessionType, string> = {
  MERGER: 'The predecessor ended, and one successor took over all of it.',
  SPLIT: 'The predecessor ended, and several successors each took over a part.',
  BOUNDARY_CHANGE: 'The predecessor went on, and gave up a part to the successor.',
  RENAME: 'The body went on under a new code; nothing else changed.',
};

/** What a type of organisation is called, for one of them. */
export function organisationTypeLabel(type: OrganisationType): string {
  return typeLabels[type];
}

/** What a type of organisation is, in one sentence. */
export function organisationTypeMeaning(type: OrganisationType): string {
  return typeMeanings[type];
}

/** What a level of comparison is called. */
export function areaLevelLabel(level: AreaLevel): string {
  return levelLabels[level];
}

/** Which areas a level of comparison holds, in one sentence. */
export function areaLevelMeaning(level: AreaLevel): string {
  return levelMeanings[level];
}

/** How one organisation followed another, in words. */
export function successionLabel(type: SuccessionType): string {
  return successionLabels[type];
}

/** What became of the predecessor and its people, in one sentence. */
export function successionMeaning(type: SuccessionType): string {
  return successionMeanings[type];
}
