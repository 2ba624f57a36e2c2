/** What one expected organisation has answered; one without a return has answered nothing. */
export interface ExpectedReturn {
  organisation: string;
  /** Answers that its type of organisation is asked for. */
  expectedAnswers: number;
  /** Answers given, "not applicable" among them. */
  answered: number;
  applicable: number;
  inPlace: number;
}
