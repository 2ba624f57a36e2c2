import type { GroupedSpell, GroupedStratum } from './grouped-strata.js';
import { riskSets } from './risk-sets.js';
import type { ScoreSums } from './score-sums.js';

/** The clusters of one stratum. */
interface ScoredStratum {
  /** Events of each cluster less the hazards it ran. */
  scores: Float64Array;
  /** Events to be expected of each cluster, by how long its spells could have been followed; their number where not told. */
  weights: Float64Array;
  /** Place of the group of each cluster. */
  groupOf: readonly number[];
}

/**
 * Adds strata of clusters. The score of a cluster varies by how many events could be expected of it and, as far as spells
 * of one cluster are alike, by the square of that (extra-Poisson variation, as in Breslow 1984): both parts are estimated
 * from all clusters together, so that neither a group of few clusters nor one that was followed for longer is taken for
 * surer than it is. What is expected goes by how long spells could have been followed and not by how long they were, which
 * is short where clusters are quick.
 */
export function scoredClusters(strata: readonly GroupedStratum[], sums: ScoreSums): void {
  const scored = strata.map((stratum) => scoreStratum(stratum, sums));
  const varianceOf = varianceOfScores(scored);
  for (const { weights, groupOf } of scored) {
    const groups = sums.observed.length;
    const [variances, parts] = [new Float64Array(groups), new Float64Array(groups)];
    let [variance, all] = [0, 0];
    weights.forEach((weight, at) => {
      variances[groupOf[at]!]! += varianceOf(weight);
      parts[groupOf[at]!]! += weight;
      variance += varianceOf(weight);
      all += weight;
    });
    if (all > 0) addSpread(sums.covariance, { variances, variance, shares: parts.map((part) => part / all) });
  }
}

/** What is left of independent scores once those of a stratum have to add up to nought. */
function addSpread(
  covariance: Float64Array,
  { variances, variance, shares }: { variances: Float64Array; variance: number; shares: Float64Array },
): void {
  const order = shares.length;
  for (let row = 0; row < order; row += 1) {
    covariance[row * order + row]! += variances[row]!;
    for (let column = 0; column < order; column += 1) {
      covariance[row * order + column]! +=
        variance * shares[row]! * shares[column]! -
        variances[row]! * shares[column]! -
        shares[row]! * variances[column]!;
    }
  }
}

function scoreStratum({ spells, groupOf, clusters }: GroupedStratum, { observed, expected }: ScoreSums): ScoredStratum {
  const courses = hazardCourses(spells);
  const count = clusters?.groupOf.length ?? 0;
  const scored: ScoredStratum = {
    scores: new Float64Array(count),
    weights: new Float64Array(count),
    groupOf: clusters?.groupOf ?? [],
  };
  spells.forEach(({ duration, end, kind, couldLast }, at) => {
    const course = courses.get(kind) ?? [];
    const hazard = courseAt(course, duration).run;
    const event = end === 'event' ? 1 : 0;
    const cluster = clusters?.of[at] ?? 0;
    expected[groupOf[at]!]! += hazard;
    observed[groupOf[at]!]! += event;
    scored.scores[cluster]! += event - hazard;
    scored.weights[cluster]! += couldLast === undefined ? 1 : courseAt(course, couldLast).ended;
  });
  return scored;
}

/** The variance of a score by the weight of its cluster: a part of it and a part of its square, neither below nought. */
function varianceOfScores(strata: readonly ScoredStratum[]): (weight: number) => number {
  const moments = { squares: 0, weighted: 0, first: 0, second: 0, third: 0 };
  for (const { scores, weights } of strata) {
    if (scores.length < 2) continue;
    const correction = scores.length / (scores.length - 1);
    scores.forEach((score, at) => {
      const weight = weights[at]!;
      moments.squares += correction * score ** 2;
      moments.weighted += correction * score ** 2 * weight;
      moments.first += weight;
      moments.second += weight ** 2;
      moments.third += weight ** 3;
    });
  }
  const { squares, weighted, first, second, third } = moments;
  if (!(first > 0)) return () => 0;
  const determinant = first * third - second ** 2;
  // Where all clusters have one weight its square tells nothing more.
  const isOne = !(determinant > 1e-9 * first * third);
  const linear = isOne ? squares / first : (squares * third - weighted * second) / determinant;
  const square = isOne ? 0 : (weighted * first - squares * second) / determinant;
  if (square < 0) return (weight) => (weight * squares) / first;
  if (linear < 0) return (weight) => (weight ** 2 * squares) / second;
  return (weight) => weight * linear + weight ** 2 * square;
}

/** By a time: the hazard that a spell has run, by the rate of all of its kind, and the share that has ended. */
interface HazardStep {
  time: number;
  run: number;
  ended: number;
}

function hazardCourses(spells: readonly GroupedSpell[]): Map<string | undefined, HazardStep[]> {
  const kinds = new Map<string | undefined, GroupedSpell[]>();
  for (const spell of spells) {
    const own = kinds.get(spell.kind);
    if (own === undefined) kinds.set(spell.kind, [spell]);
    else own.push(spell);
  }
  return new Map([...kinds].map(([kind, own]) => [kind, hazardCourse(own)]));
}

function hazardCourse(spells: readonly GroupedSpell[]): HazardStep[] {
  const freed = spells.map(({ duration, end }) => ({ duration, end: end === 'competing' ? null : end }));
  let [run, open] = [0, 1];
  return riskSets(freed).map(({ time, events, atRisk }) => {
    run += events / atRisk;
    open *= 1 - events / atRisk;
    return { time, run, ended: 1 - open };
  });
}

const beforeAny: HazardStep = { time: 0, run: 0, ended: 0 };

function courseAt(course: readonly HazardStep[], time: number): HazardStep {
  let [low, high] = [0, course.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (course[middle]!.time <= time) low = middle + 1;
    else high = middle;
  }
  return course[low - 1] ?? beforeAny;
}
