import type { Beside, MovedCounts, OpenPolytope, Polytope, Solver, SumOf } from '@monitor/analysis';
import highsModule from 'highs';
import type { Highs, Model, ModelData } from 'highs';

// Its types are those of CommonJS; what is loaded is the module, of which the default is the function itself.
const loadHighs = highsModule as unknown as typeof highsModule.default;
/** Less than this is no movement. */
const tolerance = 1e-7;

/**
 * HiGHS as a solver of attacks. Every count is written as what it truly is, plus what it gains, less what it loses: where
 * both together are least, few counts are moved.
 */
export async function loadHighsSolver(): Promise<Solver> {
  const highs = await loadHighs();
  return (polytope) => new HighsPolytope(highs, polytope);
}

class HighsPolytope implements OpenPolytope {
  private readonly model: Model;
  private readonly columns: number;
  /** The last row: a sum that is asked for. */
  private readonly goalRow: number;
  private readonly rowLower: Float64Array;
  private readonly rowUpper: Float64Array;
  /** The columns of the goal as it was set last. */
  private goal: SumOf = [];

  constructor(
    private readonly highs: Highs,
    private readonly polytope: Polytope,
  ) {
    const data = modelOf(polytope);
    this.columns = data.numCols;
    this.goalRow = polytope.rows.length;
    this.rowLower = Float64Array.from(data.rowLower);
    this.rowUpper = Float64Array.from(data.rowUpper);
    this.model = highs.createModel(data);
    this.model.options.set({ output_flag: false, presolve: 'off', solver: 'simplex' });
  }

  reach(sum: SumOf, goal: { atLeast: number } | { atMost: number }, beside: Beside): MovedCounts | null {
    const from = truthOf(this.polytope, sum);
    const lower = 'atLeast' in goal ? goal.atLeast - from : -Infinity;
    const upper = 'atMost' in goal ? goal.atMost - from : Infinity;
    if (!this.limit(beside, lower, upper)) return null;
    this.setGoal(sum);
    this.cost(new Float64Array(this.columns).fill(1));
    return this.run() === 'OPTIMAL' ? this.moved() : null;
  }

  range(sum: SumOf, beside: Beside): { lower: number; upper: number } {
    if (!this.limit(beside, -Infinity, Infinity)) throw notOfTheseCounts();
    const from = truthOf(this.polytope, sum);
    const lower = this.extreme(sum, 1);
    const upper = this.extreme(sum, -1);
    return { lower: from + lower, upper: from - upper };
  }

  close(): void {
    this.model.dispose();
  }

  /** The least of a sum, or of its opposite, from what it truly is. */
  private extreme(sum: SumOf, sign: 1 | -1): number {
    const costs = new Float64Array(this.columns);
    for (const variable of sum) {
      costs[2 * variable] = sign;
      costs[2 * variable + 1] = -sign;
    }
    this.cost(costs);
    const status = this.run();
    if (status === 'IMPOSSIBLE') throw notOfTheseCounts();
    return status === 'ENDLESS' ? -Infinity : this.model.getObjectiveValue();
  }

  /** Sets what is known for a question; says whether the limits can be met at all. */
  private limit({ limits, without }: Beside, goalLower: number, goalUpper: number): boolean {
    const { truth } = this.polytope;
    const upper = new Float64Array(this.columns);
    truth.forEach((count, variable) => {
      const known = limits.get(variable);
      upper[2 * variable] = (known?.upper ?? Infinity) - count;
      upper[2 * variable + 1] = count - (known?.lower ?? 0);
    });
    if (upper.some((each) => each < 0)) return false;
    const all = { kind: 'range', from: 0, to: this.columns - 1 } as const;
    this.model.changeColsBounds(all, new Float64Array(this.columns), upper);
    const rowLower = this.rowLower.map((each, row) => (without.has(row) ? -Infinity : each));
    const rowUpper = this.rowUpper.map((each, row) => (without.has(row) ? Infinity : each));
    rowLower[this.goalRow] = goalLower;
    rowUpper[this.goalRow] = goalUpper;
    this.model.changeRowsBounds({ kind: 'range', from: 0, to: this.goalRow }, rowLower, rowUpper);
    return true;
  }

  private setGoal(sum: SumOf): void {
    if (this.goal === sum) return;
    const set = (variables: SumOf, value: number) => {
      for (const variable of variables) {
        this.model.changeCoefficient(this.goalRow, 2 * variable, value);
        this.model.changeCoefficient(this.goalRow, 2 * variable + 1, -value);
      }
    };
    set(this.goal, 0);
    set(sum, 1);
    this.goal = sum;
  }

  private cost(costs: Float64Array): void {
    this.model.changeColsCost({ kind: 'range', from: 0, to: this.columns - 1 }, costs);
  }

  private run(): 'OPTIMAL' | 'IMPOSSIBLE' | 'ENDLESS' {
    this.model.run();
    const status = this.model.getModelStatus();
    const { optimal, infeasible, unbounded, unboundedOrInfeasible } = this.highs.constants.modelStatus;
    if (status === optimal) return 'OPTIMAL';
    if (status === infeasible) return 'IMPOSSIBLE';
    // What counts truly are always fits, so that nothing is impossible without a goal.
    if (status === unbounded || status === unboundedOrInfeasible) return 'ENDLESS';
    throw new Error(`HiGHS ended a linear program of ${this.columns} columns with status ${status}.`);
  }

  private moved(): MovedCounts {
    const { colValue } = this.model.getSolution();
    const moved = new Map<number, number>();
    this.polytope.truth.forEach((count, variable) => {
      const by = (colValue[2 * variable] ?? 0) - (colValue[2 * variable + 1] ?? 0);
      if (Math.abs(by) > tolerance) moved.set(variable, count + by);
    });
    return moved;
  }
}

function truthOf({ truth }: Polytope, sum: SumOf): number {
  return sum.reduce((total, variable) => total + (truth[variable] ?? 0), 0);
}

function notOfTheseCounts(): Error {
  return new Error('What was published does not come from the counts that it is said to come from.');
}

/** The polytope in columns of gains and losses, and a last row for a goal, empty as yet. */
function modelOf(polytope: Polytope): ModelData {
  const { truth, rows } = polytope;
  const starts = [0];
  const indices: number[] = [];
  const values: number[] = [];
  for (const { variables } of rows) {
    for (const variable of variables) {
      indices.push(2 * variable, 2 * variable + 1);
      values.push(1, -1);
    }
    starts.push(indices.length);
  }
  const rowsAndGoal = rows.length + 1;
  const numCols = 2 * truth.length;
  return {
    numCols,
    numRows: rowsAndGoal,
    colCost: new Float64Array(numCols),
    colLower: new Float64Array(numCols),
    colUpper: truth.flatMap((count) => [Infinity, count]),
    rowLower: [...rows.map(({ lower, variables }) => lower - truthOf(polytope, variables)), -Infinity],
    rowUpper: [...rows.map(({ upper, variables }) => upper - truthOf(polytope, variables)), Infinity],
    matrix: {
      format: 'csr',
      numRows: rowsAndGoal,
      numCols,
      starts: [...starts, indices.length],
      indices,
      values,
    },
  };
}
