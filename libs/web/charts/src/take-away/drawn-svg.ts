/** What a style sheet may say of a part of a drawing: outside the page only what stands in the drawing itself counts. */
const kept = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-opacity',
  'opacity',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
  'dominant-baseline',
  'paint-order',
  'visibility',
] as const;

/** A drawing of the page with its styles written into it, to stand at a place of another drawing. */
export function drawSvg(drawing: SVGSVGElement, { x, y }: { x: number; y: number }): Element {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  const parts = [drawing, ...drawing.querySelectorAll('*')];
  const copies = [copy, ...copy.querySelectorAll('*')];
  parts.forEach((part, index) => {
    const to = copies[index];
    if (to !== undefined) writeStyles(part, to);
  });
  copy.setAttribute('x', String(x));
  copy.setAttribute('y', String(y));
  copy.setAttribute('overflow', 'visible');
  return copy;
}

function writeStyles(from: Element, to: Element): void {
  const style = getComputedStyle(from);
  for (const name of kept) {
    const value = style.getPropertyValue(name);
    // A pattern is named by its place in the drawing, as the drawing names it.
    const isPattern = to.getAttribute(name)?.startsWith('url(') === true;
    if (value !== '' && !isPattern) to.setAttribute(name, value);
  }
  for (const name of ['class', 'style', 'role', 'tabindex', 'aria-hidden', 'focusable']) to.removeAttribute(name);
}
