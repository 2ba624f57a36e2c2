import type { ClientScope } from './client-scope.js';

/** What a person or machine may be. One person may hold several roles and chooses which to act in. */
export const roles = ['PREPARER', 'APPROVER', 'REGIONAL_LEAD', 'NATIONAL_ANALYST', 'ADMINISTRATOR', 'HELPER'] as const;
export type Role = (typeof roles)[number];

/** What somebody asks under a key of their own making, so that they may safely ask again. */
export interface KeyedRequest {
  /** Name of the operation, for example `signOffReturn`. */
  operation: string;
  key: string;
  /** Tells what was asked for from anything else. */
  contentHash: string;
}

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
  /** ODS codes of the organisations, boards and regions whose organisations a helper types for; left out for all others. */
  helpedCodes?: string[];
  /** The kinds of data that a registered program was given; left out for people, whom their role alone bounds. */
  scopes?: readonly ClientScope[];
  requestId?: string;
  /** When they proved who they are, as the sign-in provider says (ISO 8601); left out for programs, and where it did not say. */
  signedInAt?: string;
  /** What is asked for, where a key was sent with it; left out for all else. */
  request?: KeyedRequest;
}

/** Whoever set the product to work: somebody signed in, or an operator at the server's keyboard (without a person id). */
export interface Instigator {
  personId: string | null;
  displayName: string;
  /** Null for somebody signed in who acts in no role yet. */
  role: Role | 'OPERATOR' | null;
  requestId?: string;
}

/**
 * The product itself, at work. `people` is an operator's work, and needs an operator's connection; `visitors` reads for
 * whoever is not signed in, who may see less than anybody who is.
 */
export interface SystemActor {
  system:
    | 'audit'
    | 'changes'
    | 'comparison'
    | 'demonstration-data'
    | 'form'
    | 'import'
    | 'letters'
    | 'loading'
    | 'migration'
    | 'people'
    | 'plans'
    | 'presence'
    | 'progress'
    | 'publication'
    | 'reorganisation'
    | 'request-keys'
    | 'rollup-check'
    | 'sign-in'
    | 'views'
    | 'visitors'
    | 'windows';
  /** Left out where nobody set it to work. */
  onBehalfOf?: Instigator;
}
