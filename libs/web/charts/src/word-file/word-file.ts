import { Document, Packer, PageOrientation, SectionType } from 'docx';
import { htmlToContent } from 'docx/html';
import { drawnAlone } from '../take-away/picture-of.js';
import { toPng } from '../take-away/to-png.js';
import { documentHtml } from './document-html.js';
import type { PictureData } from './document-html.js';

/** A4 across, with margins of 2 cm, in twentieths of a point: tables of the service are wide. */
const page = {
  size: { width: 11_906, height: 16_838, orientation: PageOrientation.LANDSCAPE },
  margin: { top: 1_134, right: 1_134, bottom: 1_134, left: 1_134 },
};
/** The same in pixels of a screen. */
const widestPicture = 970;

async function dataOf(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(new Error('A picture could not be read.'));
    reader.readAsDataURL(blob);
  });
}

async function draw(element: Element): Promise<PictureData> {
  const picture = drawnAlone(element);
  return { address: await dataOf(await toPng(picture)), width: picture.width, height: picture.height };
}

/** Plain HTML as a file of a word processor, with a title. */
export async function toWordFile(html: string, title: string): Promise<Blob> {
  const children = htmlToContent(html, { maxImageWidth: widestPicture });
  const section = { properties: { type: SectionType.NEXT_PAGE, page }, children: [...children] };
  const file = new Document({
    ...{ title, creator: 'Digital inclusion monitor' },
    styles: { default: { document: { run: { font: 'Arial', size: 22, language: { value: 'en-GB' } } } } },
    sections: [section],
  });
  return Packer.toBlob(file);
}

/** A part of the page as a file of a word processor: the same headings, sentences, tables and pictures. */
export async function wordFileOf(root: Element, title: string): Promise<Blob> {
  return toWordFile(await documentHtml(root, draw), title);
}
