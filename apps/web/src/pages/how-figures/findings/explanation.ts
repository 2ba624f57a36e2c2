/** A paper, a handbook or a guide that a rule is taken from; with an address where it has a lasting one. */
export interface Source {
  text: string;
  href?: string;
}

/** How a kind of finding is decided, for a reader who is no statistician. */
export interface Explanation {
  /** The question that it answers. */
  title: string;
  says: string;
  /** A step of the decision each. */
  decided: readonly string[];
  /** Small numbers, and what comes of them. */
  example: string;
  /** What it means that nobody can tell, and what would help. */
  cannotTell: string;
  sources: readonly Source[];
}
