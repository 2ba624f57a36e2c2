/** The need of the small areas of one place (sub-ICB location), as an index of exclusion risk scores them. */
export interface LocationNeed {
  locationCode: string;
  /** The board that the place belonged to on the day of the file. */
  boardCode: string;
  /** How many small areas lie in it. */
  smallAreas: number;
  /** Their scores added up. */
  scoreSum: number;
  /** How many of them belong to the fifth of England's small areas that is most at risk. */
  mostAtRisk: number;
}

/** A board, or part of one, that took over from another. */
export interface BoardSuccession {
  predecessorCode: string;
  successorCode: string;
  /** Share of the people of the predecessor who went to the successor; 1 where all did, null where nobody knows. */
  weight: number | null;
}

/** The need of a board. */
export interface BoardNeed {
  /** Mean score of its small areas, each counted once. */
  meanScore: number;
  /** Share of its small areas, from 0 to 1, that belong to the fifth of England's that is most at risk. */
  mostAtRiskShare: number;
  /** How many small areas that rests on; part of one where a place was divided and shared out. */
  smallAreas: number;
  /** Whether part of it is a share of a divided place, as if every part of that place were like the whole. */
  isSharedOut: boolean;
}
