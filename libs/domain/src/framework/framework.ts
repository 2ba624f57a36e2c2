import type { OrganisationType } from '../organisations/organisation.js';

/** Who an action is written for: staff who commission or design services, senior leaders, national or regional leads. */
export const audiences = ['STAFF', 'LEADERS', 'NATIONAL'] as const;
export type Audience = (typeof audiences)[number];

/** How sure we are that the published guidance says this: seen there, follows from a principle, or general knowledge. */
export const wordingStatuses = ['FOUND', 'FOUND_SIMILAR', 'FOUND_PRINCIPLE', 'BACKGROUND'] as const;
export type WordingStatus = (typeof wordingStatuses)[number];

/** Key messages K1-K5 and policy implications P1-P4 of the framework; every action traces to at least one. */
export type PrincipleCode = 'K1' | 'K2' | 'K3' | 'K4' | 'K5' | 'P1' | 'P2' | 'P3' | 'P4';

export type DomainCode = 'D1' | 'D2' | 'D3' | 'D4' | 'D5';

export interface Principle {
  code: PrincipleCode;
  text: string;
}

export interface FrameworkDomain {
  code: DomainCode;
  name: string;
  /** A name short enough for the head of a column. */
  shortName: string;
}

export interface FrameworkAction {
  /** For example `D2-S5`. Never shown to a person without its text. */
  code: string;
  domain: DomainCode;
  audience: Audience;
  /** A few words, for charts and task lists. */
  shortText: string;
  /** One sentence in plain words: what the organisation does. */
  text: string;
  /** Help at the question: what counts as being in place. */
  hint: string;
  wording: WordingStatus;
  principles: PrincipleCode[];
  /** Types of organisation that must answer. */
  askedOf: OrganisationType[];
}

/** One published edition of the catalogue. An edition is never edited; a change is a new edition. */
export interface FrameworkCatalogue {
  version: number;
  publishedOn: string;
  source: string;
  principles: Principle[];
  domains: FrameworkDomain[];
  actions: FrameworkAction[];
}
