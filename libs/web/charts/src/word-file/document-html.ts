import { clear } from '../take-away/drawn-box.js';

/** A picture of the page as it goes into a document: its data, and its size there in pixels. */
export interface PictureData {
  address: string;
  width: number;
  height: number;
}

/** What a document has no use for: what is pressed, what only looks good, and what is said to screen readers alone. */
const leftOut = 'button, svg, [hidden], [aria-hidden="true"], .monitor-legend, :not(caption).nhsuk-u-visually-hidden';
/** What a style sheet may put on a line of its own. */
const words = 'span, strong, em';

/**
 * A part of the page as plain HTML: headings, paragraphs, lists and tables as they stand there, and each picture as an
 * image with its words. Links within it stay; those to pages of the service keep their words alone.
 *
 * @param draw what a picture looks like on the page
 */
export async function documentHtml(root: Element, draw: (picture: Element) => Promise<PictureData>): Promise<string> {
  const copy = root.cloneNode(true) as Element;
  const pictures = picturesIn(root);
  const copies = picturesIn(copy);
  keepLook(root, copy);
  for (const [at, picture] of pictures.entries()) {
    copies[at]?.replaceWith(imageOf(await draw(picture), picture.getAttribute('aria-label') ?? ''));
  }
  for (const element of copy.querySelectorAll(leftOut)) element.remove();
  for (const caption of copy.querySelectorAll('caption')) standAbove(caption);
  for (const link of copy.querySelectorAll('a')) {
    if (link.getAttribute('href')?.startsWith('#') !== true) link.replaceWith(...link.childNodes);
  }
  return copy.innerHTML;
}

/** What only style sheets say, and a figure is misread without: words on a line of their own, and the ground of a cell. */
function keepLook(root: Element, copy: Element): void {
  const copiesOf = (selector: string) => [...copy.querySelectorAll<HTMLElement>(selector)];
  const wordsOfCopy = copiesOf(words);
  for (const [at, element] of root.querySelectorAll(words).entries()) {
    if (getComputedStyle(element).display === 'block') wordsOfCopy[at]?.before(document.createElement('br'));
  }
  const groundsOfCopy = copiesOf('td > div');
  for (const [at, element] of root.querySelectorAll('td > div').entries()) {
    const { backgroundColor, color } = getComputedStyle(element);
    const cell = groundsOfCopy[at]?.parentElement;
    if (cell != null && !clear.has(backgroundColor)) Object.assign(cell.style, { backgroundColor, color });
  }
}

/** Pictures are images with words; what else is part of a picture is words or a table already. */
function picturesIn(root: Element): Element[] {
  return [...root.querySelectorAll('[data-picture][role="img"]')];
}

function imageOf({ address, width, height }: PictureData, words: string): HTMLImageElement {
  const image = document.createElement('img');
  image.src = address;
  image.alt = words;
  image.width = width;
  image.height = height;
  return image;
}

/** The caption of a table as a line above it. */
function standAbove(caption: Element): void {
  const line = document.createElement('p');
  const words = document.createElement('strong');
  words.textContent = caption.textContent;
  line.append(words);
  caption.closest('table')?.before(line);
  caption.remove();
}
