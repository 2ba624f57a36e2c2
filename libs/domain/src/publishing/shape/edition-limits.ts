/** The most that an edition may hold. A return beyond these could not be filled in, drawn or stored with ease. */
export const editionLimits = {
  sections: 60,
  questionsOfSection: 80,
  questions: 300,
  fields: 40,
  choices: 60,
  entries: 500,
  stratifiers: 40,
  rows: 60,
  metrics: 60,
  rules: 60,
  /** Of the canonical text of the whole edition: with what JSON adds, it still fits the largest request (1 MB). */
  characters: 800_000,
  /** Of a condition within conditions. */
  depth: 6,
  shortWords: 120,
  label: 300,
  sentence: 800,
  text: 10_000,
} as const;
