/** How dark a cell is: 0 lightest, 4 darkest. */
export type HeatTone = 0 | 1 | 2 | 3 | 4;

const tones: readonly HeatTone[] = [0, 1, 2, 3, 4];

/** What each tone stands for, in words. */
export const toneLabels: Record<HeatTone, string> = {
  0: 'under 20%',
  1: '20% to 39%',
  2: '40% to 59%',
  3: '60% to 79%',
  4: '80% and over',
};

/**
 * The tone of a share of 0 to 1, by fifths of the scale; the share is rounded to whole percent first, as it is written,
 * so that a cell that reads 40% has the tone of 40%.
 */
export function heatTone(share: number): HeatTone {
  const percent = Math.round(Number((share * 100).toPrecision(12)));
  return tones[Math.max(0, Math.min(4, Math.floor(percent / 20)))] ?? 0;
}
