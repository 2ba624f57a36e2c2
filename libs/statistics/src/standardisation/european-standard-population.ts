/** One age band of the standard population. */
export interface StandardAgeBand {
  ageBand: string;
  standardPopulation: number;
}

/**
 * The European Standard Population 2013 in the 19 age bands used in England; they add up to 100,000.
 *
 * Source: Eurostat, Revision of the European Standard Population, 2013.
 *
 * @example europeanStandardPopulation2013.length // => 19
 */
export const europeanStandardPopulation2013: readonly StandardAgeBand[] = [
  { ageBand: '0-4', standardPopulation: 5000 },
  { ageBand: '5-9', standardPopulation: 5500 },
  { ageBand: '10-14', standardPopulation: 5500 },
  { ageBand: '15-19', standardPopulation: 5500 },
  { ageBand: '20-24', standardPopulation: 6000 },
  { ageBand: '25-29', standardPopulation: 6000 },
  { ageBand: '30-34', standardPopulation: 6500 },
  { ageBand: '35-39', standardPopulation: 7000 },
  { ageBand: '40-44', standardPopulation: 7000 },
  { ageBand: '45-49', standardPopulation: 7000 },
  { ageBand: '50-54', standardPopulation: 7000 },
  { ageBand: '55-59', standardPopulation: 6500 },
  { ageBand: '60-64', standardPopulation: 6000 },
  { ageBand: '65-69', standardPopulation: 5500 },
  { ageBand: '70-74', standardPopulation: 5000 },
  { ageBand: '75-79', standardPopulation: 4000 },
  { ageBand: '80-84', standardPopulation: 2500 },
  { ageBand: '85-89', standardPopulation: 1500 },
  { ageBand: '90+', standardPopulation: 1000 },
];
