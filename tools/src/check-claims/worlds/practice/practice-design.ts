/** Something planted in one area and column, in all of its organisations. */
export interface PlantedPractice {
  area: number;
  column: number;
  /** Steps on the latent scale, of which the spread between answers of one type is 1. */
  shift?: number;
  /** Of those that would say implemented, the share that says embedded instead: only one status differs. */
  toTop?: number;
  /** Share of organisations that have nothing or everything, half of them each: they agree less than elsewhere. */
  divided?: number;
}

/** An invented view of practice: who is there, how alike the answers of one organisation are, and what is planted. */
export interface PracticeDesign {
  areas: number;
  /** Fewest and most organisations of an area. */
  organisations: readonly [number, number];
  columns: number;
  /** Actions of a column that every organisation is asked. */
  actions: number;
  /** How alike two answers of one organisation are on the latent scale. */
  correlation: number;
  /** Whether every area has about the same mix of types of organisation. */
  mix: 'EVEN' | 'UNEVEN';
  /** Cuts of the latent scale below which an answer is not started, planned, in progress and implemented. */
  cuts: readonly [number, number, number, number];
  planted: readonly PlantedPractice[];
  /** Spread of areas' own levels at the beginning and at the end of the quarters; 0 and 0 where areas do not differ. */
  spread?: readonly [number, number];
  quarters?: number;
  /** Share of claims in place that somebody checked; in planted areas the same, or none. */
  assured: { usual: number; planted: number };
  /** An area of which only some answer, and whether those are the ones that are ahead. */
  late?: { area: number; response: number; isSelective: boolean };
}

export const usualCuts: PracticeDesign['cuts'] = [-1.04, -0.25, 0.25, 1.17];

/** Cuts at which three of four have it in place and few have it embedded, as in published standards. */
export const highCuts: PracticeDesign['cuts'] = [-1.64, -1.17, -0.67, 1.17];

export const plainPractice: PracticeDesign = {
  areas: 7,
  organisations: [12, 40],
  columns: 5,
  actions: 4,
  correlation: 0.3,
  mix: 'EVEN',
  cuts: usualCuts,
  planted: [],
  assured: { usual: 0.6, planted: 0.6 },
};
