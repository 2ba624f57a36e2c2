import { seededRandom } from '../../numerics/index.js';

/** Which clusters might have been treated: positions in rising order. */
export type Assignment = readonly number[];

/** Up to this number all assignments are gone through; beyond it they are drawn. */
const mostEnumerated = 20_000;
const drawnAssignments = 9_999;

/** In how many ways `treated` of `clusters` can be chosen. */
export function assignmentCount(clusters: number, treated: number): number {
  let count = 1;
  for (let i = 1; i <= treated; i++) count = Math.round((count * (clusters - treated + i)) / i);
  return count;
}

/** All ways to choose, in order. */
function enumerate(clusters: number, treated: number): Assignment[] {
  const assignments: Assignment[] = [];
  const chosen = Array.from({ length: treated }, (_, i) => i);
  for (;;) {
    assignments.push([...chosen]);
    let last = treated - 1;
    while (last >= 0 && chosen[last] === clusters - treated + last) last--;
    if (last < 0) return assignments;
    chosen[last]!++;
    for (let i = last + 1; i < treated; i++) chosen[i] = chosen[i - 1]! + 1;
  }
}

/** Draws of `treated` clusters without replacement, each as likely as any other. */
function draw(clusters: number, treated: number, seed: number): Assignment[] {
  const random = seededRandom(seed);
  const order = Array.from({ length: clusters }, (_, i) => i);
  return Array.from({ length: drawnAssignments }, () => {
    for (let i = 0; i < treated; i++) {
      const other = i + Math.floor(random.uniform() * (clusters - i));
      [order[i], order[other]] = [order[other]!, order[i]!];
    }
    return order.slice(0, treated).sort((left, right) => left - right);
  });
}

/** The assignments to compare with, the actual one among them, and whether they are all there are. */
export function assignmentsBeside(actual: Assignment, clusters: number, seed: number) {
  const isExact = assignmentCount(clusters, actual.length) <= mostEnumerated;
  const assignments = isExact ? enumerate(clusters, actual.length) : [actual, ...draw(clusters, actual.length, seed)];
  return { assignments, isExact };
}
