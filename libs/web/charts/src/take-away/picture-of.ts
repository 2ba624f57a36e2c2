import { textLines } from '@monitor/domain';
import { drawElement } from './drawn-element.js';
import { measureWith, textNode } from './drawn-text.js';
import type { TextStyle } from './drawn-text.js';
import { svgNode } from './svg-node.js';

/** What stands around a picture wherever it goes: without it nobody knows what it shows. */
export interface PictureWords {
  /** The finding. */
  title: string;
  /** What is shown, of where and when: the line below the title. */
  subject: string;
  /** Source, coverage, boundaries, signs; the last is the address. */
  notes: readonly string[];
}

/** A picture that stands by itself. */
export interface Picture {
  width: number;
  height: number;
  /** A whole SVG document. */
  svg: string;
}

const family = 'Arial, Helvetica, sans-serif';
const styles = {
  title: { family, size: 22, weight: 700, fill: '#212b32' },
  subject: { family, size: 16, weight: 400, fill: '#212b32' },
  note: { family, size: 13, weight: 400, fill: '#4c6272' },
} satisfies Record<string, TextStyle>;

const margin = 24;
const gap = 14;
/** Narrower, and the words below would be taller than the picture. */
const leastWidth = 480;

/** What is marked as part of the picture in a section, as one drawing with its words above and below. */
export function pictureOf(section: Element, words: PictureWords): Picture {
  const drawn = partsOf(section).map(drawElement);
  const inner = Math.max(leastWidth, ...drawn.map(({ width }) => width));
  const nodes: Element[] = [];
  let top = margin;
  const write = (text: string, style: TextStyle) => {
    for (const line of textLines(text, inner, measureWith(style))) {
      top += Math.round(style.size * 1.35);
      nodes.push(textNode(line, { x: margin, y: top - Math.round(style.size * 0.3) }, style));
    }
  };
  write(words.title, styles.title);
  write(words.subject, styles.subject);
  for (const each of drawn) {
    top += gap;
    nodes.push(svgNode('g', { transform: `translate(${margin} ${top})` }, each.nodes));
    top += each.height;
  }
  top += gap;
  for (const line of words.notes) write(line, styles.note);
  return whole({ width: inner + 2 * margin, height: top + margin }, words.title, nodes);
}

/** The marked parts; one that stands in another is drawn with it. */
function partsOf(section: Element): Element[] {
  const marked = [...section.querySelectorAll('[data-picture]')];
  return marked.filter((part) => part.parentElement?.closest('[data-picture]') === null);
}

function whole(size: { width: number; height: number }, title: string, nodes: readonly Element[]): Picture {
  const { width, height } = size;
  const parts = [svgNode('title', {}, [title]), svgNode('rect', { ...size, fill: '#ffffff' }), ...nodes];
  const drawing = svgNode('svg', { ...size, viewBox: `0 0 ${width} ${height}` }, parts);
  return { ...size, svg: new XMLSerializer().serializeToString(drawing) };
}

/** One part of the page alone, without words around it: they stand beside it where it goes. */
export function drawnAlone(element: Element): Picture {
  const { width, height, nodes } = drawElement(element);
  return whole({ width, height }, element.getAttribute('aria-label') ?? '', nodes);
}
