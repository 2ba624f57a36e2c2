const svg = 'http://www.w3.org/2000/svg';

/** One element of a drawing. */
export function svgNode(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  children: readonly (Node | string)[] = [],
): Element {
  const node = document.createElementNS(svg, name);
  for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, String(value));
  node.append(...children);
  return node;
}

/** Tenths of a pixel: finer ones are not seen and make a file long. */
export function tenths(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}
