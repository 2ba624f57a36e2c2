/** The answers of one row, in the order in which they are drawn. */
export interface AnswerRow {
  key: string;
  /** What the row is about: a group, a question, an area. */
  label: string;
  /** How many organisations gave each answer, the one that says least first. */
  organisations: readonly number[];
}

/** A row with what its picture is made of: each answer's share of all, 0 to 1. */
export interface DrawnAnswers extends AnswerRow {
  answered: number;
  shares: readonly number[];
}

/** Shares of those who answered; all zero where nobody did, so that nothing is drawn. */
export function toDrawnAnswers(rows: readonly AnswerRow[]): DrawnAnswers[] {
  return rows.map((row) => {
    const answered = row.organisations.reduce((sum, count) => sum + count, 0);
    return { ...row, answered, shares: row.organisations.map((count) => (answered === 0 ? 0 : count / answered)) };
  });
}
