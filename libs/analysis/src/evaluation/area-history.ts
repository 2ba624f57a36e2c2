/** What the organisations of an area said, and what is published of its people, in one quarter. */
export interface AreaQuarter {
  /** Organisations to which all of the actions apply and that were asked about them, and those of them that have all in place. */
  asked: number;
  adopted: number;
  /** The same, counting only what somebody else has checked. */
  checked: number;
  /** The published gap or share; null where it is hidden, or nothing is published. */
  outcome: number | null;
}

/** One board or region over the quarters of a question, on the boundaries of today; one entry a quarter. */
export interface AreaHistory {
  code: string;
  name: string;
  /** Of a region its own code. */
  regionCode: string;
  quarters: readonly AreaQuarter[];
  /** Whether something that the ledger of breaks holds parts its figures between these quarters. */
  isParted?: boolean;
}
