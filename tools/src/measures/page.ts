/** The pages of the product that figures stand on: those there are, and those that are planned. */
export type Page =
  | 'home'
  | 'consistency'
  | 'equity'
  | 'who is missing'
  | 'practice beside outcome'
  | 'from plan to practice'
  | 'offline routes'
  | 'evaluation'
  | 'briefing'
  | 'how figures are made'
  | 'releases';

/** Where a measure is wanted, and the sentence (or part of the picture) that it will serve there. */
export interface PageUse {
  page: Page;
  serves: string;
}

/** Short for a line of the table. */
export function on(page: Page, serves: string): PageUse {
  return { page, serves };
}
