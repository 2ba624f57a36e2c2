/** One thing in a scatter: where it stands, and how it is drawn. */
export interface ScatterPoint {
  key: string;
  label: string;
  x: number;
  y: number;
  /** Rests on so few that it is drawn hollow. */
  isUnreliable: boolean;
  /** Drawn in the colour that stands out, above the others. */
  isStrong: boolean;
  /** Its name stands beside it. */
  isNamed: boolean;
}
