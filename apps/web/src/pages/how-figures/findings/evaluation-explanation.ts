import { workedExamples as examples } from '@monitor/domain';
import type { CommonPart } from './common-explanations.js';
import { sources } from './sources.js';

const { adopter, others, value, arrangements, asFar } = examples.evaluation;

/** How it is decided whether putting something into practice changed an outcome. */
export const evaluationExplanation: CommonPart = {
  anchor: 'evaluation',
  title: 'Did putting it into practice change an outcome?',
  paragraphs: [
    'A question is written down before anybody looks: what is put in place, what it may change, when, and how large a change would matter. It is never changed. A look without a declaration is listed as such for ever and claims nothing.',
    'Organisations that put it in place in a quarter are set against those of the same region and type that had not yet, or never did: by how much the outcome of each changed since the quarter before, each organisation counting once. What shakes a whole region, such as a fault at a supplier, falls out. An organisation that took others over has their past: counts are added up. Whoever missed a quarter, had it in place from the start or lies across a break is left out, and counted.',
    'How a question is answered follows from who adopted when, and never from an outcome. Boards and regions are compared by what is published of them: by cohorts where three or more adopted and two or more did not; where fewer adopted, each beside a weighted mean of those that never did and that moved as it did before; where all adopted in one quarter, by carrying on the trend before it. Where a question is about how many actions are in place, outcomes are followed as that number rises and falls, which can show what goes together and no more.',
    'Chance is judged by exchanging, within each region and type, who adopted when: all ways there are, or 999 drawn ones. The interval holds the changes that this does not rule out. It needs no bell curve, and holds for few organisations as for many.',
    'Adopters may have gone another way before they adopted. That is tested. A test misses small trends, so the answer works out which trend it would miss in one of five cases, and how much of a change that trend makes by itself if it goes on: only a change whose whole interval lies beyond that is put down to adoption, and a smaller one is said to go together with it. The answer says how far trends would have to part afterwards to overturn it. Otherwise the design alone decides how strong a claim may be. A claim allows for every question that was declared and answered.',
    'Of organisations an answer is told from ten adopters and ten others on, in tenths of a percentage point, and a part of it from five on, so that no organisation can be worked out. Of boards and regions nothing is used that is not published: a program in R, with the figures in it, works the answer out again.',
  ],
  example: `Four practices of one region: one lends devices and changes by ${adopter} points, three do not and change by ${others.join(', ')}. It changed by ${value} points beyond them. In ${asFar} of the ${arrangements} ways to choose who lends, the difference is as large: p = ${(asFar / arrangements).toFixed(2)}, so four practices can tell nothing.`,
  sources: [
    sources.callawaySantAnna,
    sources.syntheticDifference,
    sources.rosenbaum,
    sources.rambachanRoth,
    sources.benjaminiHochberg,
  ],
};
