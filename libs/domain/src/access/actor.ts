/** What a person or machine may be. One person may hold several roles and chooses which to act in. */
export const roles = ['PREPARER', 'APPROVER', 'REGIONAL_LEAD', 'NATIONAL_ANALYST', 'ADMINISTRATOR'] as const;
export type Role = (typeof roles)[number];

/** Who is acting, in which role, for which organisations or regions. Made once a request, from the session or token. */
export interface Actor {
  personId: string;
  /** Shown beside what they did, for example "Preparer, Alder Vale Hospitals". Never a secret. */
  displayName: string;
  role: Role;
  /** ODS codes of the organisations acted for; empty for regional and national roles. */
  organisationCodes: string[];
  /** ODS codes of the regions acted for; empty for organisations. `['*']` is England. */
  regionCodes: string[];
  requestId?: string;
  /** The instant at which to act, instead of now: set by the loader of demonstration history and by nothing else. */
  asAt?: string;
}

/** The product itself, at work without a person. */
export interface SystemActor {
  system: 'demonstration-data' | 'import' | 'migration' | 'reorganisation' | 'sign-in' | 'rollup-check';
}
