import { drawBox } from './drawn-box.js';
import { drawSvg } from './drawn-svg.js';
import { drawText } from './drawn-text.js';
import { tenths } from './svg-node.js';

/** A piece of the page as a drawing. */
export interface Drawn {
  width: number;
  height: number;
  nodes: readonly Element[];
}

/** Draws a piece of the page as it stands there: its drawings, boxes, lines and words. What is not seen is left out. */
export function drawElement(root: Element): Drawn {
  const origin = root.getBoundingClientRect();
  const drawn = { width: origin.width, height: origin.height, nodes: [] as Element[] };
  visit(root, origin, drawn);
  return { width: Math.ceil(drawn.width), height: Math.ceil(drawn.height), nodes: drawn.nodes };
}

function visit(node: Node, origin: DOMRect, drawn: { width: number; height: number; nodes: Element[] }): void {
  if (node instanceof Text && node.parentElement !== null) {
    drawn.nodes.push(...drawText(node, origin, getComputedStyle(node.parentElement)));
  }
  if (!(node instanceof Element) || node.hasAttribute('data-not-in-picture')) return;
  const style = getComputedStyle(node);
  const box = node.getBoundingClientRect();
  if (!isSeen(style, box)) return;
  // A table may be wider than its box, which is scrolled: the picture holds all of it.
  drawn.width = Math.max(drawn.width, box.right - origin.left);
  drawn.height = Math.max(drawn.height, box.bottom - origin.top);
  if (node instanceof SVGSVGElement) {
    drawn.nodes.push(drawSvg(node, { x: tenths(box.left - origin.left), y: tenths(box.top - origin.top) }));
    return;
  }
  drawn.nodes.push(...drawBox(box, origin, style));
  for (const child of node.childNodes) visit(child, origin, drawn);
}

/** What only screen readers meet has a box of one pixel. */
function isSeen(style: CSSStyleDeclaration, box: DOMRect): boolean {
  if (style.display === 'none' || style.visibility === 'hidden') return false;
  return style.display === 'contents' || box.width > 1 || box.height > 1;
}
