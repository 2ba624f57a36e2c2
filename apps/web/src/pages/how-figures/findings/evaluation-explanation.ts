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
    'Organisations that put it in place in a quarter are set against those of the same region and type that had not yet, or never did: by how much the outcome of each changed since the quarter before, each organisation counting once. What shakes a whole region, such as a fault at a supplier, falls out. Whoever missed a quarter, had it in place from the start or lies across a break is left out, and counted.',
    'Chance is judged by exchanging, within each region and type, who adopted when: all ways there are, or 999 drawn ones. The interval holds the changes that this does not rule out. It needs no bell curve, and holds for few organisations as for many.',
    'Adopters may have gone another way before they adopted. That is tested, and the answer says how far trends would have to part afterwards to overturn it. How strong a claim may be is decided by the design alone. A claim allows for every question that was declared and answered.',
    'An answer is told from ten adopters and ten others on, in tenths of a percentage point, and a part of it from five on, so that no organisation can be worked out.',
  ],
  example: `Four practices of one region: one lends devices and changes by ${adopter} points, three do not and change by ${others.join(', ')}. It changed by ${value} points beyond them. In ${asFar} of the ${arrangements} ways to choose who lends, the difference is as large: p = ${(asFar / arrangements).toFixed(2)}, so four practices can tell nothing.`,
  sources: [sources.callawaySantAnna, sources.rosenbaum, sources.rambachanRoth, sources.benjaminiHochberg],
};
