import type { MeasureText } from '@monitor/domain';
import { svgNode, tenths } from './svg-node.js';

/** How words are set. */
export interface TextStyle {
  family: string;
  size: number;
  weight: string | number;
  fill: string;
}

/** A line of a text as the page has broken it. */
interface BrokenLine {
  words: string;
  left: number;
  top: number;
  bottom: number;
}

/** In the faces of the service letters stand a fifth of the height of a line above its foot. */
const belowLetters = 0.19;

/** Measures words as the browser will draw them. */
export function measureWith({ family, size, weight }: TextStyle): MeasureText {
  const canvas = document.createElement('canvas').getContext('2d');
  if (canvas === null) throw new Error('This browser cannot measure text.');
  canvas.font = `${weight} ${size}px ${family}`;
  return (words) => canvas.measureText(words).width;
}

/** A line of words; `y` is where its letters stand. */
export function textNode(words: string, { x, y }: { x: number; y: number }, style: TextStyle): Element {
  const font = { 'font-family': style.family, 'font-size': style.size, 'font-weight': style.weight };
  return svgNode('text', { x: tenths(x), y: tenths(y), fill: style.fill, ...font }, [words]);
}

/** The words of a text of the page, line by line, where they stand on it. */
export function drawText(text: Text, origin: DOMRect, style: CSSStyleDeclaration): Element[] {
  const size = Number.parseFloat(style.fontSize);
  const set = { family: style.fontFamily, size, weight: style.fontWeight, fill: style.color };
  return brokenLines(text).map(({ words, left, top, bottom }) => {
    const baseline = bottom - (bottom - top) * belowLetters;
    return textNode(words, { x: left - origin.left, y: baseline - origin.top }, set);
  });
}

function brokenLines(text: Text): BrokenLine[] {
  const range = document.createRange();
  const lines: BrokenLine[] = [];
  for (let at = 0; at < text.data.length; at += 1) {
    range.setStart(text, at);
    range.setEnd(text, at + 1);
    const place = range.getClientRects()[0];
    if (place === undefined || place.width === 0) continue;
    const sign = text.data.charAt(at);
    const letter = sign.trim() === '' ? ' ' : sign;
    const line = lines.at(-1);
    if (line !== undefined && Math.abs(line.top - place.top) < 2) line.words += letter;
    else if (letter !== ' ') lines.push({ words: letter, left: place.left, top: place.top, bottom: place.bottom });
  }
  return lines;
}
