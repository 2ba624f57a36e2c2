/** Corners of each mark around its middle; 1 is how far it reaches. */
const corners = [
  [
    [-0.85, -0.85],
    [0.85, -0.85],
    [0.85, 0.85],
    [-0.85, 0.85],
  ],
  [
    [0, -1.1],
    [1.1, 0.85],
    [-1.1, 0.85],
  ],
  [
    [0, -1.25],
    [1.25, 0],
    [0, 1.25],
    [-1.25, 0],
  ],
  [
    [0, 1.1],
    [1.1, -0.85],
    [-1.1, -0.85],
  ],
  [
    [-0.4, -1.1],
    [0.4, -1.1],
    [0.4, -0.4],
    [1.1, -0.4],
    [1.1, 0.4],
    [0.4, 0.4],
    [0.4, 1.1],
    [-0.4, 1.1],
    [-0.4, 0.4],
    [-1.1, 0.4],
    [-1.1, -0.4],
    [-0.4, -0.4],
  ],
  [
    [-0.55, -1.05],
    [0.55, -1.05],
    [1.1, 0],
    [0.55, 1.05],
    [-0.55, 1.05],
    [-1.1, 0],
  ],
  [
    [-1.2, -0.5],
    [1.2, -0.5],
    [1.2, 0.5],
    [-1.2, 0.5],
  ],
] as const;

/** How many groups have a mark of their own; further ones begin again, and their names tell them apart in the table. */
export const groupMarks = corners.length + 1;

function tenth(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}

/**
 * The outline of the mark of a group, told from others by its form and not by its colour: a circle, then a square, two
 * triangles, a lozenge, a cross, a hexagon and a bar.
 * @param radius how far it reaches from its middle, in pixels
 */
export function groupMark(group: number, radius: number): string {
  const points = corners[(group % groupMarks) - 1];
  if (points === undefined) {
    const across = 2 * radius;
    return `M${-radius} 0a${radius} ${radius} 0 1 0 ${across} 0a${radius} ${radius} 0 1 0 ${-across} 0Z`;
  }
  return `M${points.map(([x, y]) => `${tenth(x * radius)} ${tenth(y * radius)}`).join('L')}Z`;
}
