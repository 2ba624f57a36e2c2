import type { Line } from './lines.js';

/** One page of each kind, and what is promised of its first view. */
export interface PageType {
  title: string;
  path: string;
  /** The beginning of the name of whoever opens it, on the sign-in page of the demonstration; null for nobody. */
  persona: string | null;
  /** Seconds until the largest text or picture of the first screen has been painted, by line. */
  paintSeconds: Record<Line['name'], number>;
  /** Kilobytes of script that may come with it, as they are sent. */
  scriptKilobytes: number;
  /** What somebody does first, and how long the page may take to answer. */
  act?: Act;
}

/** Typing into the first field of text, or choosing another value of the first list. */
export type Act = 'TYPE' | 'CHOOSE';

/** Milliseconds that a page may take to show what was typed or chosen. */
export const answerMs = 100;
/** How far the parts of a page may move on their own, as browsers measure it (cumulative layout shift). */
export const mostShift = 0.05;

const signedOut = { persona: null, paintSeconds: { slower: 2, faster: 1 }, scriptKilobytes: 30 };
const ofReturn = { persona: 'Preparer', paintSeconds: { slower: 4, faster: 1.8 }, scriptKilobytes: 140 };
const comparison = { persona: 'Regional lead', paintSeconds: { slower: 5, faster: 2.5 }, scriptKilobytes: 230 };
const body = '/returns/ZZ001/2026-27-Q1';

export const pageTypes: readonly PageType[] = [
  { title: 'Start page, signed out', path: '/', ...signedOut },
  { title: 'How figures are made, signed out', path: '/how-figures-are-made', ...signedOut },
  { title: 'A page that needs signing in, signed out', path: body, ...signedOut },
  { title: 'Home of a preparer', path: '/home', ...ofReturn },
  { title: 'Tasks of a return', path: body, ...ofReturn },
  { title: 'Actions of a return', path: '/returns/ZZ001/2026-27-Q2/sections/D1', ...ofReturn },
  {
    title: 'Counts of a return',
    path: '/returns/ZZ001/2026-27-Q2/sections/M11/M11.ETHNICITY',
    ...ofReturn,
    act: 'TYPE',
  },
  { title: 'History of a return', path: `${body}/history`, ...ofReturn },
  { title: 'Consistency', path: '/consistency', ...comparison, act: 'CHOOSE' },
  { title: 'Equity', path: '/equity', ...comparison, act: 'CHOOSE' },
  { title: 'Home of a lead', path: '/home', ...comparison },
  { title: 'Every gap', path: '/gaps', ...comparison, act: 'CHOOSE' },
  { title: 'Who is missing', path: '/answers', ...comparison, act: 'CHOOSE' },
  { title: 'Need beside practice', path: '/need', ...comparison, act: 'CHOOSE' },
  { title: 'Practice beside outcome', path: '/together', ...comparison, act: 'CHOOSE' },
  { title: 'From plan to practice', path: '/pace', ...comparison, act: 'CHOOSE' },
  { title: 'Saved views', path: '/views', ...comparison },
];
