/** A dense matrix of doubles, stored row by row. */
export interface Matrix {
  readonly rows: number;
  readonly columns: number;
  readonly values: Float64Array;
}

/** A matrix of zeros with the given shape. */
export function zeroMatrix(rows: number, columns: number): Matrix {
  return { rows, columns, values: new Float64Array(rows * columns) };
}

/** A matrix from its rows, which must all have the same length. */
export function matrixFromRows(rows: readonly ArrayLike<number>[]): Matrix {
  const columns = rows[0]?.length ?? 0;
  const result = zeroMatrix(rows.length, columns);
  rows.forEach((row, index) => {
    if (row.length !== columns) throw new RangeError(`row ${index} has ${row.length} entries, expected ${columns}`);
    result.values.set(Array.from(row), index * columns);
  });
  return result;
}

/** A matrix from its columns, which must all have the same length. */
export function matrixFromColumns(columns: readonly ArrayLike<number>[]): Matrix {
  return transpose(matrixFromRows(columns));
}

/** The identity matrix of the given order. */
export function identityMatrix(order: number): Matrix {
  const result = zeroMatrix(order, order);
  for (let i = 0; i < order; i++) result.values[i * order + i] = 1;
  return result;
}

/** The entry in the given row and column (both from 0). */
export function entry(matrix: Matrix, row: number, column: number): number {
  return matrix.values[row * matrix.columns + column]!;
}

/** The matrix with rows and columns exchanged. */
export function transpose(matrix: Matrix): Matrix {
  const { rows, columns, values } = matrix;
  const result = zeroMatrix(columns, rows);
  for (let i = 0; i < rows; i++) {
    for (let j = 0; j < columns; j++) result.values[j * rows + i] = values[i * columns + j]!;
  }
  return result;
}

/** The entries of the main diagonal. */
export function diagonal(matrix: Matrix): Float64Array {
  return Float64Array.from({ length: Math.min(matrix.rows, matrix.columns) }, (_, i) => entry(matrix, i, i));
}

/** The matrix with every entry multiplied by a factor. */
export function scaleMatrix(matrix: Matrix, factor: number): Matrix {
  return { ...matrix, values: matrix.values.map((value) => value * factor) };
}

/** The sum of two matrices of one shape, the second multiplied by a factor (1 unless given). */
export function addMatrices(left: Matrix, right: Matrix, factor = 1): Matrix {
  return { ...left, values: left.values.map((value, index) => value + factor * right.values[index]!) };
}
