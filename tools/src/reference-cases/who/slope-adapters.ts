import { absoluteConcentrationIndex, relativeConcentrationIndex } from '@monitor/statistics';
import type { NotComputable, Result } from '@monitor/statistics';
import type { Adapter, Computed, KnownDifference, Tolerance } from '../adapter.js';
import type { HealthequalSlopeOptions } from '../foreign/healthequal-fit.js';
import { relativeIndexAsHealthequal, slopeIndexAsHealthequal } from '../foreign/healthequal-slope-index.js';
import { withNormalLimits } from '../foreign/normal-limits.js';
import {
  surveyAbsoluteConcentrationIndex,
  surveyRelativeConcentrationIndex,
  surveyRelativeIndex,
  surveySlopeIndex,
} from '../measures/survey/index.js';
import type { SurveyRecord } from '../measures/survey/index.js';
import { concentrationOptionsOf, slopeOptionsOf } from './healthequal-input.js';
import type { HealthequalInput } from './healthequal-input.js';
import { recordsOf } from './individual-records.js';
import { healthequalFigures } from './spell-figures.js';

type OfPeople = (options: { records: SurveyRecord[]; confidence?: number }) => Result;

/** Case kind -> its measure of people in a sample, its measure of groups. */
const concentrations: [file: string, ofPeople: OfPeople, ofGroups: (input: HealthequalInput) => Result][] = [
  [
    'he_aci.json',
    surveyAbsoluteConcentrationIndex,
    (input) => absoluteConcentrationIndex(concentrationOptionsOf(input)),
  ],
  [
    'he_rci.json',
    surveyRelativeConcentrationIndex,
    (input) => relativeConcentrationIndex({ ...concentrationOptionsOf(input), correction: input.method }),
  ],
];

interface SlopeKind {
  file: string;
  ofPeople: OfPeople;
  ofGroups(options: HealthequalSlopeOptions): Result;
  /** The figure of no inequality. */
  equality: number;
  /** The difference is rescaled by the reference, and its standard error is not. */
  errorIsShare: boolean;
}

const slopes: SlopeKind[] = [
  {
    file: 'he_sii.json',
    ofPeople: surveySlopeIndex,
    ofGroups: slopeIndexAsHealthequal,
    equality: 0,
    errorIsShare: true,
  },
  {
    file: 'he_rii.json',
    ofPeople: surveyRelativeIndex,
    ofGroups: relativeIndexAsHealthequal,
    equality: 1,
    errorIsShare: false,
  },
];

/** Where the reference's logit fit has nothing to settle on, its figures are those of the last iteration. */
const unsettledSlope: KnownDifference[] = [
  {
    path: /./,
    reason: 'The rounded counts are all zero, everybody, or perfectly separated: no finite gradient exists.',
    appliesTo: (given) => {
      const result = slopeIndexAsHealthequal(slopeOptionsOf(given as HealthequalInput));
      return !result.computable && (result.reason === 'no-variation' || result.reason === 'separation');
    },
  },
];

/** How the case kinds of measures on an ordered dimension are called. */
export const slopeAdapters: Adapter[] = [...concentrations.map(concentrationAdapter), ...slopes.map(slopeAdapter)];

function concentrationAdapter([file, ofPeople, ofGroups]: (typeof concentrations)[number]): Adapter {
  return {
    file,
    compute(given) {
      const input = given as HealthequalInput;
      const records = recordsOf(input);
      const confidence = input['conf.level'];
      if (records) return healthequalFigures(ofPeople({ records, confidence }));
      const falls = input.est.every((estimate) => estimate === 0);
      return healthequalFigures(withNormalLimits(ofGroups(input), { level: confidence }), { falls });
    },
  };
}

function slopeAdapter({ file, ofPeople, ofGroups, equality, errorIsShare }: SlopeKind): Adapter {
  return {
    file,
    compute(given) {
      const input = given as HealthequalInput;
      const records = recordsOf(input);
      if (records) return healthequalFigures(ofPeople({ records, confidence: input['conf.level'] }));
      const options = slopeOptionsOf(input);
      const result = ofGroups(options);
      if (!result.computable) return withoutSlope(result, input, equality);
      const se = (result.standardError?.value ?? Number.NaN) / (errorIsShare ? options.scale : 1);
      const figures = { ...healthequalFigures(result), se };
      return { ...figures, exact_delta: { ...figures, scale: options.scale } };
    },
    toleranceFor: slopeTolerance,
    knownDifferences: unsettledSlope,
  };
}

/** The package's own errors come from finite differences; `exact_delta` holds the analytic figures. */
function slopeTolerance(path: string, _general: Tolerance, stated: Record<string, unknown>): Tolerance | undefined {
  if (path.startsWith('exact_delta')) return { relative: Number(stated['exact_delta_relative']), absolute: 1e-9 };
  if (path === 'estimate') return undefined;
  return { relative: Number(stated['package_se_and_limits_relative']), absolute: 1e-9 };
}

/** What the reference prints where no slope can be fitted: nothing, or the value of equality when no count varies. */
function withoutSlope(result: NotComputable, input: HealthequalInput, equality: number): Computed {
  const figures = { notComputable: result.message, se: null, lowerci: null, upperci: null, rows: 1 };
  const differs = new Set(input.est).size > 1;
  if (result.reason === 'no-variation' && differs) return { ...figures, estimate: equality };
  return result.reason === 'out-of-range' ? { ...figures, estimate: null } : { notComputable: result.message };
}
