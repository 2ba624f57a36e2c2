/** So many points in so many seconds, for each key apart. */
export interface Allowance {
  points: number;
  seconds: number;
  /**
   * STORE: counted in PostgreSQL, over all processes together. MEMORY: counted in this process alone, without a
   * statement a request.
   */
  counted: 'STORE' | 'MEMORY';
}

/**
 * Every allowance of the product. Whole organisations come from one address: what is counted by network hop must leave
 * room for all of their staff on the last day of a quarter.
 */
export const allowances = {
  /** Wrong secrets of one client from one hop. */
  CLIENT_SECRET: { points: 20, seconds: 60, counted: 'STORE' },
  /** Bearer tokens from one hop that are not good. */
  BAD_TOKEN: { points: 30, seconds: 60, counted: 'STORE' },
  /** Sign-ins begun or finished from one hop. */
  SIGN_IN: { points: 240, seconds: 60, counted: 'STORE' },
  /** Finishing a sign-in that was begun: once, for as long as its cookie could come again. */
  PENDING_SIGN_IN: { points: 1, seconds: 600, counted: 'STORE' },
  /** Requests to the embedded provider from one hop, which it would otherwise all remember. */
  EMBEDDED_PROVIDER: { points: 1_200, seconds: 60, counted: 'MEMORY' },
  /**
   * Cost of the GraphQL operations of one subject, in values of the answer. A national team that pulls every comparison
   * of a quarter in one reading of the boundaries spends some 300,000; a person reading pages a tenth of it.
   */
  OPERATION_COST: { points: 1_000_000, seconds: 60, counted: 'MEMORY' },
  /** Workbooks that one person or client downloads or sends in. */
  WORKBOOK: { points: 30, seconds: 60, counted: 'MEMORY' },
  /** Collections and mapping files that one administrator sends in. */
  LOADING: { points: 30, seconds: 60, counted: 'MEMORY' },
  /** Pages about the schema, and its text, that one person, client or hop asks for. */
  SCHEMA_PAGE: { points: 120, seconds: 60, counted: 'MEMORY' },
  /** Files of publications, or parts of them, that one person, client or hop asks for. */
  RELEASE_FILE: { points: 600, seconds: 60, counted: 'MEMORY' },
} as const satisfies Record<string, Allowance>;

export type AllowanceName = keyof typeof allowances;

/** What is left of an allowance. */
export interface Balance {
  points: number;
  remaining: number;
  resetsInSeconds: number;
}
