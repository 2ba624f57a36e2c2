import highsModule from 'highs';
import type { Highs, Model } from 'highs';

/** A linear sum that lies within bounds. */
export interface ProgramRow {
  variables: readonly number[];
  values: readonly number[];
  lower: number;
  upper: number;
}

/** Variables of 0 or more, and what is known of their sums. */
export interface Program {
  variables: number;
  rows: readonly ProgramRow[];
}

export interface OpenProgram {
  /** The least or the most that a sum of variables can be; infinite where nothing limits it. */
  extreme(sum: readonly number[], which: 'LEAST' | 'MOST'): number;
  close(): void;
}

export type Solver = (program: Program) => OpenProgram;

// Its types are those of CommonJS; what is loaded is the module, of which the default is the function itself.
const loadHighs = highsModule as unknown as typeof highsModule.default;

/** HiGHS as the attackers' solver. */
export async function loadSolver(): Promise<Solver> {
  const highs = await loadHighs();
  return (program) => {
    const model = highs.createModel(modelOf(program));
    model.options.set({ output_flag: false });
    return { extreme: (sum, which) => extremeOf(highs, model, { program, sum, which }), close: () => model.dispose() };
  };
}

interface Question {
  program: Program;
  sum: readonly number[];
  which: 'LEAST' | 'MOST';
}

function extremeOf({ constants }: Highs, model: Model, { program, sum, which }: Question): number {
  const sign = which === 'LEAST' ? 1 : -1;
  const costs = new Float64Array(program.variables);
  for (const variable of sum) costs[variable] = sign;
  model.changeColsCost({ kind: 'range', from: 0, to: program.variables - 1 }, costs);
  model.run();
  const status = model.getModelStatus();
  if (status === constants.modelStatus.optimal) return sign * model.getObjectiveValue();
  const { unbounded, unboundedOrInfeasible } = constants.modelStatus;
  if (status === unbounded || status === unboundedOrInfeasible) return Infinity;
  throw new Error(`HiGHS ended a program that the true counts solve with status ${status}.`);
}

function modelOf({ variables, rows }: Program) {
  const starts = [0];
  for (const { variables: own } of rows) starts.push((starts.at(-1) ?? 0) + own.length);
  return {
    numCols: variables,
    numRows: rows.length,
    colCost: new Float64Array(variables),
    colLower: new Float64Array(variables),
    colUpper: new Float64Array(variables).fill(Infinity),
    rowLower: rows.map(({ lower }) => lower),
    rowUpper: rows.map(({ upper }) => upper),
    matrix: {
      format: 'csr' as const,
      numRows: rows.length,
      numCols: variables,
      starts,
      indices: rows.flatMap((row) => row.variables),
      values: rows.flatMap((row) => row.values),
    },
  };
}
