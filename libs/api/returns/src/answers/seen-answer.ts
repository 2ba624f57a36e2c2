/** An answer as somebody looked at it. */
export interface SeenAnswer {
  /** Code of the question. */
  question: string;
  version: number;
}
