/** What one case file's figures look like when our library computes them: the keys and shapes of its `expected`. */
export type Computed = Record<string, unknown> | NotComputable | Refused;

/** The library gives no figure, and says why. */
export interface NotComputable {
  notComputable: string;
}

/** The input itself is refused. */
export interface Refused {
  error: string;
}

export interface Tolerance {
  relative: number;
  absolute: number;
}

/** A place where our figure departs from the recorded one on purpose, with the proof in words. */
export interface KnownDifference {
  path: RegExp;
  reason: string;
  /** Which inputs the difference is confined to; absent means every case of the file. */
  appliesTo?(input: unknown): boolean;
}

/** Turns the input of one kind of reference case into the figures of our library; it never sees what was expected. */
export interface Adapter {
  /** The case file it answers, such as `he_d.json`. */
  file: string;
  compute(input: unknown, caseId?: string): Computed;
  /** The tolerance of one figure where the file's general one does not hold (simulated or rounded figures). */
  toleranceFor?(path: string, fileTolerance: Tolerance, stated: Record<string, unknown>): Tolerance | undefined;
  knownDifferences?: readonly KnownDifference[];
}
