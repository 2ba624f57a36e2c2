import { fewestInVerdict, workedExamples as examples } from '@monitor/domain';
import type { CommonPart } from './common-explanations.js';
import { sources } from './sources.js';

const { inPlace, givenUp, open, shareInPlace, shareGivenUp } = examples.pace;
const percent = (share: number) => `${String(Math.round(100 * share))}%`;

/** How it is told how long plans take, and which actions come first. */
export const paceExplanation: CommonPart = {
  anchor: 'pace',
  title: 'How long does it take from plan to practice?',
  paragraphs: [
    'A plan begins in the first quarter in which an action is planned or in progress, right after one in which it was not. It ends when the action is in place, or is back at “Not started”: then it was given up. A plan whose beginning nobody saw is left out and counted. Where a return is missing, or the last quarter is reached, the plan was open until then; nothing is followed across a break.',
    'The line shows what share of all plans is in place so many quarters later. Plans given up stay below it. Plans no longer followed count for as long as they were. The interval is as wide as the number of organisations makes it: plans of one organisation are alike.',
    `Whether plans take longer in one area than in all others is decided by the log-rank test: quarter by quarter, how many of those still open were put in place, for the same action and type of organisation. Types are compared on the same actions. Each area is judged more strictly the more of them there are; those of fewer than ${String(fewestInVerdict)} organisations stand outside.`,
    'One action came before another where it was in place in a quarter in which the other was not. The order goes by how often each came first. Whether organisations agree on it is told by taking the order from one half of them and holding the other half against it: half of all pairs would agree by chance.',
    'It takes longer where what is planned is harder, or where plans are made earlier. That an area takes longer does not say that it works less well.',
  ],
  example: `Plans were put in place after ${inPlace.join(', ')} quarters; one was given up after ${String(givenUp[0])}, and one was still open after ${String(open[0])}, when its return is missing. Within a year ${percent(shareInPlace)} are in place and ${percent(shareGivenUp)} given up: what becomes of the open one is taken from the one that was still followed.`,
  sources: [sources.aalenJohansen, sources.mantel, sources.dunn],
};
