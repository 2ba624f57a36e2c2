/** Which boundaries a comparison is read on: those of each quarter, or those of today for all quarters. */
export const boundaries = ['AS_WAS', 'AS_NOW'] as const;
export type Boundaries = (typeof boundaries)[number];

const labels: Record<Boundaries, string> = {
  AS_WAS: 'As they were in each quarter',
  AS_NOW: 'As they are today',
};

const explanations: Record<Boundaries, string> = {
  AS_WAS:
    'Boundaries as they were in each quarter: a board that has since merged or been divided shows its own figures.',
  AS_NOW:
    'History on the boundaries of today: what an organisation reported counts where it, or whoever took over from it, belongs now.',
};

/** The name of a reading, for a choice. */
export function boundariesLabel(of: Boundaries): string {
  return labels[of];
}

/** What a reading means, in a sentence or two, for beside a figure and in a download. */
export function boundariesExplanation(of: Boundaries): string {
  return explanations[of];
}
