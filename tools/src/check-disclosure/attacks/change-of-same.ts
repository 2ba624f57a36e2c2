import { Chance } from '../worlds/chance.js';
import type { Bounds } from '../ways/seen-table.js';
import { atomsOf, trueSum } from './atoms.js';
import { changesSeen, countName, countNamed } from './changes-seen.js';
import type { ChangeSeen, ChangeShown } from './changes-seen.js';
import type { LinearSum } from './linear-sum.js';
import { addOutcomes, anything, judge } from './outcome.js';
import type { Outcome } from './outcome.js';
import type { ProgramRow, Solver } from './solver.js';
import type { Givers, SightsOfBoth, StagesSeen } from './stages.js';

/** How the reader of changes attacks. */
export interface ReadingChanges {
  shown: ChangeShown;
  solver: Solver;
  /** How many counts are asked for each sight. */
  counts: number;
}

/** So few who came or went, or are the same, that a change tells most of them. */
const few = 3;

/**
 * The reader of changes: knows how many people of a group each organisation has in both quarters, and writes down every
 * published sum of both and every published change as inequalities. Judged are small numerators where few organisations
 * came, went or are the same, as far as changes tell more of them than the sums alone tell the same reader.
 */
export function judgeChanges(sights: SightsOfBoth, { shown, solver, counts }: ReadingChanges): Outcome {
  const changes = changesSeen(sights, shown);
  const targets = new Map(
    changes.flatMap((change) => targetsOf(change, sights)).map((sum) => [[...sum.keys()].join(), sum]),
  );
  const asked = new Chance(targets.size).shuffled([...targets.values()]).slice(0, counts);
  if (asked.length === 0) return addOutcomes([]);
  const program = new KnownSizes(sights, changes);
  for (const target of asked) for (const name of target.keys()) program.variable(name);
  const [all, sums] = [program.rows(true), program.rows(false)].map((rows) =>
    solver({ variables: program.variables, rows }),
  );
  if (all === undefined || sums === undefined) return addOutcomes([]);
  const outcomes = asked.map((target) => {
    const variables = [...target.keys()].map((name) => program.variable(name));
    const truth = [...target.keys()].reduce((sum, name) => sum + countNamed(name, sights), 0);
    const [withChanges, alone] = [all, sums].map((open): Bounds => ({
      low: Math.max(0, Math.ceil(open.extreme(variables, 'LEAST') - tolerance)),
      high: Math.floor(open.extreme(variables, 'MOST') + tolerance),
    }));
    const isMore = withChanges?.low !== alone?.low || withChanges?.high !== alone?.high;
    return judge(truth, isMore && withChanges !== undefined ? withChanges : anything);
  });
  for (const open of [all, sums]) open.close();
  return addOutcomes(outcomes);
}

/** How far a solution in doubles may be from the whole number that it means. */
const tolerance = 1e-4;

/** What few organisations gave, one by one and together, where it is small and more people were counted. */
function targetsOf({ stages, pair }: ChangeSeen, sights: SightsOfBoth): LinearSum[] {
  return (['before', 'now'] as const).flatMap((quarter) =>
    fewOf(stages, quarter).flatMap((givers) =>
      pair.flatMap((group) =>
        [...givers.values(), [...givers.values()].flat()].flatMap((atoms): LinearSum[] => {
          const sum = (count: 'numerator' | 'denominator') => trueSum(atoms, sights[quarter], group, count);
          if (sum('numerator') > 7 || sum('denominator') <= 10) return [];
          return [new Map(atoms.map((atom) => [countName(quarter, group, atom), 1]))];
        }),
      ),
    ),
  );
}

/** Those of a quarter who came, went or sent another return, and those that gave both, where they are few. */
function fewOf({ published, sameBefore, sameNow, now }: StagesSeen, quarter: 'before' | 'now'): Givers[] {
  const [all, same] = quarter === 'now' ? [now, sameNow] : [published, sameBefore];
  const changed = new Map([...all].filter(([code, atoms]) => same.get(code)?.join() !== atoms.join()));
  return [changed, same].filter(({ size }) => size > 0 && size <= few);
}

/** Everything that a reader writes down who knows how many people each organisation has. */
class KnownSizes {
  private readonly numbers = new Map<string, number>();

  constructor(
    private readonly sights: SightsOfBoth,
    private readonly changes: readonly ChangeSeen[],
  ) {
    this.rows(true);
  }

  get variables(): number {
    return this.numbers.size;
  }

  variable(name: string): number {
    const known = this.numbers.get(name) ?? this.numbers.size;
    this.numbers.set(name, known);
    return known;
  }

  rows(withChanges: boolean): ProgramRow[] {
    const told = withChanges ? this.changes.flatMap((change) => change.told) : [];
    const rows = [...this.ofTables(), ...told.map(({ sum, lower, upper }) => this.row(sum, { lower, upper }))];
    return [...rows, ...[...this.numbers.keys()].map((name) => this.ofPeople(name))];
  }

  private ofTables(): ProgramRow[] {
    const groups = [...new Set(this.changes.flatMap(({ pair }) => [...pair]))];
    return (['before', 'now'] as const).flatMap((quarter) =>
      this.sights[quarter].tables.flatMap((table) =>
        groups.flatMap((group) => {
          const bounds = table.groups[group]?.numerator ?? null;
          if (bounds === null) return [];
          const atoms = atomsOf(table.members, this.sights[quarter]);
          const sum = new Map(atoms.map((atom) => [countName(quarter, group, atom), 1]));
          return [this.row(sum, { lower: bounds.low, upper: bounds.high })];
        }),
      ),
    );
  }

  /** Nobody has more people inside than altogether. */
  private ofPeople(name: string): ProgramRow {
    const [quarter, group, ...atom] = name.split(' ');
    const sight = quarter === 'before' ? this.sights.before : this.sights.now;
    const upper = trueSum([atom.join(' ')], sight, Number(group), 'denominator');
    return this.row(new Map([[name, 1]]), { lower: 0, upper });
  }

  /** A row in numbers around 1, as a solver in doubles wants them. */
  private row(sum: LinearSum, bounds: Pick<ProgramRow, 'lower' | 'upper'>): ProgramRow {
    const entries = [...sum].filter(([, value]) => value !== 0);
    const scale = entries.length === 0 ? 1 : Math.max(...entries.map(([, value]) => Math.abs(value)));
    return {
      variables: entries.map(([name]) => this.variable(name)),
      values: entries.map(([, value]) => value / scale),
      lower: bounds.lower / scale,
      upper: bounds.upper / scale,
    };
  }
}
