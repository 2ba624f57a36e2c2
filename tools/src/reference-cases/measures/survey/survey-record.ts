/** One person of a sample: the value, the rank of the group they belong to, and how the sample was drawn. */
export interface SurveyRecord {
  /** Any number for a linear index; 0 or 1 for the logit indices. */
  value: number;
  /** Rank of the person's group, 1 being the most disadvantaged. */
  order: number;
  /** How many people of the population this person stands for. */
  weight: number;
  /** The primary sampling unit and the stratum it was drawn from; absent for a simple sample. */
  cluster?: string;
  stratum?: string;
}
