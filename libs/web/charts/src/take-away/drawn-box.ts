import { svgNode, tenths } from './svg-node.js';

/** Where a box stands in its drawing. */
interface Place {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** How a browser writes a ground that is not there. */
export const clear: ReadonlySet<string> = new Set(['rgba(0, 0, 0, 0)', 'transparent']);
const stripe = { fill: 'none', stroke: '#d8dde0', 'stroke-width': 2 };
const stripeStep = 7;

/** The ground, the stripes and the lines of a box of the page. */
export function drawBox(box: DOMRect, origin: DOMRect, style: CSSStyleDeclaration): Element[] {
  const place = {
    x: tenths(box.left - origin.left),
    y: tenths(box.top - origin.top),
    width: tenths(box.width),
    height: tenths(box.height),
  };
  const ground = clear.has(style.backgroundColor) ? [] : [svgNode('rect', { ...place, fill: style.backgroundColor })];
  const stripes = style.backgroundImage.includes('repeating-linear-gradient') ? [drawStripes(place)] : [];
  return [...ground, ...stripes, ...drawBorders(place, style)];
}

/** What the page hatches: few organisations, or no figure. */
function drawStripes({ x, y, width, height }: Place): Element {
  const lines: string[] = [];
  for (let from = -height; from < width; from += stripeStep) {
    const [left, right] = [Math.max(0, from), Math.min(width, from + height)];
    const at = (across: number) => `${tenths(x + across)} ${tenths(y + across - from)}`;
    lines.push(`M${at(left)}L${at(right)}`);
  }
  return svgNode('path', { d: lines.join(''), ...stripe });
}

function drawBorders({ x, y, width, height }: Place, style: CSSStyleDeclaration): Element[] {
  const [right, foot] = [x + width, y + height];
  const sides = [
    ['top', { x1: x, y1: y, x2: right, y2: y }],
    ['right', { x1: right, y1: y, x2: right, y2: foot }],
    ['bottom', { x1: x, y1: foot, x2: right, y2: foot }],
    ['left', { x1: x, y1: y, x2: x, y2: foot }],
  ] as const;
  return sides.flatMap(([side, line]) => {
    const read = (part: string) => style.getPropertyValue(`border-${side}-${part}`);
    const thickness = Number.parseFloat(read('width'));
    const colour = read('color');
    if (!(thickness > 0) || read('style') === 'none' || clear.has(colour)) return [];
    return [svgNode('line', { ...line, stroke: colour, 'stroke-width': thickness })];
  });
}
