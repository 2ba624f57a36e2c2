import type { View } from './beside-pg.js';
import {
  equityMatrixDocument,
  evaluationsDocument,
  needDocument,
  outcomeDocument,
  paceDocument,
  practiceOverTimeDocument,
  savedViewsDocument,
} from './documents.js';
import { lastQuarterId } from './national-data.js';
import { asking } from './national-readings.js';
import type { SignedIn } from './national-readings.js';
import type { Readers } from './readers.js';

const ofQuarter = { quarterId: lastQuarterId, domain: 'D1' };
const gap = { metricId: 'M01', stratifier: 'DEPRIVATION' };

/** Every view that compares more than one thing, at national size. */
export function nationalViews({ analyst: { client } }: Readers<SignedIn>): View[] {
  const view = (title: string, document: string, variables: object): View => ({
    title,
    firstLimitSeconds: 2,
    limitSeconds: 0.3,
    overHttp: asking(client, document, variables),
  });
  const levels = [
    ['REGION', 'every region'],
    ['ICB', 'every board'],
  ] as const;
  const ofLevels = levels.flatMap(([level, areas]) => [
    view(`Practice of ${areas} over the quarters`, practiceOverTimeDocument, {
      filter: { quarterId: lastQuarterId, level, boundaries: 'AS_NOW' },
    }),
    view(`Practice beside an outcome, ${areas}`, outcomeDocument, { filter: { ...ofQuarter, ...gap, level } }),
    view(`From plan to practice, ${areas}`, paceDocument, { filter: { ...ofQuarter, compare: level } }),
  ]);
  return [
    ...ofLevels,
    view('From plan to practice, every type', paceDocument, { filter: { ...ofQuarter, compare: 'TYPE' } }),
    view('Need beside practice, every board', needDocument, { filter: ofQuarter }),
    view('Every gap of England', equityMatrixDocument, { filter: { lastQuarterId, level: 'ENGLAND' } }),
    view('Saved views', savedViewsDocument, {}),
    view('Questions of evaluation', evaluationsDocument, {}),
  ];
}
