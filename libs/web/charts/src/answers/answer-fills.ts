import { categoryColours, chartColours } from '../colours/chart-colours.js';
import { statusFills } from '../statuses/status-fills.js';
import type { StatusFill } from '../statuses/status-fills.js';

const { IN_PROGRESS: light, IMPLEMENTED: middle } = statusFills;
/** Diagonal lines: what says least, whatever it is. The others get darker, the more they say. */
const hatched: StatusFill = { fill: 'HATCHED', text: chartColours.text };
const white: StatusFill = { fill: chartColours.paper, text: chartColours.text };
const dark: StatusFill = { fill: categoryColours[0], text: chartColours.paper };

/** The steps between the first answer and the last, for as many as there are between them. */
const between: readonly (readonly StatusFill[])[] = [[], [light], [white, light], [white, light, middle]];

/** How each of some answers is drawn, from the one that says least: one hue, and lines where nothing is. */
export function answerFills(answers: number): StatusFill[] {
  if (answers < 2) return Array.from({ length: answers }, () => dark);
  const steps = between[Math.min(answers - 2, between.length - 1)] ?? [];
  // More answers than there are steps share the last of them: outlines and numbers still tell them apart.
  const inner = Array.from({ length: answers - 2 }, (_, at) => steps[Math.min(at, steps.length - 1)] ?? light);
  return [hatched, ...inner, answers < 4 ? middle : dark];
}

/** Whether a fill is the lines of what says least. */
export function isHatched({ fill }: StatusFill): boolean {
  return fill === hatched.fill;
}
