/** A sentence that a page of findings said, and the page that it rests on. */
export interface SeenFinding {
  address: string;
  sentence: string;
}

/** So many findings of a look are kept, each of so many characters. */
export const mostSeenFindings = 12;
export const longestSeenSentence = 1_000;

/** What the findings say now that they did not at the last look, and the other way round. */
export interface ChangedFindings<Now extends SeenFinding> {
  fresh: Now[];
  gone: SeenFinding[];
}

/** Sets the findings of now beside those that were seen: two are the same that say the same of the same page. */
export function changedFindings<Now extends SeenFinding>(
  seen: readonly SeenFinding[],
  now: readonly Now[],
): ChangedFindings<Now> {
  const isIn = (all: readonly SeenFinding[], { address, sentence }: SeenFinding) =>
    all.some((other) => other.address === address && other.sentence === sentence);
  return { fresh: now.filter((each) => !isIn(seen, each)), gone: seen.filter((each) => !isIn(now, each)) };
}
