import { fileName } from '@monitor/domain';
import type { FigureRows } from '@monitor/domain';
import { saveBlob } from '../download/save-blob.js';
import { copiedTable } from './copied-table.js';
import { pictureOf } from './picture-of.js';
import { toPng } from './to-png.js';

/** What can be taken from a figure. */
export interface TakenFigure<Row> {
  /** The section of the page in which it stands. */
  section: Element;
  title: string;
  /** What it shows, most general first; also the name of its files. */
  name: readonly string[];
  /** The lines below it, without its address. */
  notes: readonly string[];
  /** Where it is seen again. */
  address: string;
  table: Pick<FigureRows<Row>, 'columns' | 'rows'>;
}

function picture<Row>({ section, title, name, notes, address }: TakenFigure<Row>) {
  return pictureOf(section, { title, subject: name.join(', '), notes: [...notes, address] });
}

/** Each way to take a figure away; answers what to tell, and throws where the browser does not do it. */
export const ways = {
  svg: <Row>(figure: TakenFigure<Row>) => {
    saveBlob(new Blob([picture(figure).svg], { type: 'image/svg+xml' }), fileName(figure.name, 'svg'));
    return Promise.resolve('The picture was saved.');
  },
  png: async <Row>(figure: TakenFigure<Row>) => {
    saveBlob(await toPng(picture(figure)), fileName(figure.name, 'png'));
    return 'The picture was saved, twice as large as on this page.';
  },
  copyPicture: async <Row>(figure: TakenFigure<Row>) => {
    // The promise itself is handed over: a browser allows copying only while it answers the click.
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': toPng(picture(figure)) })]);
    return 'The picture was copied. Paste it into your paper.';
  },
  copyTable: async <Row>({ table, title, notes, address }: TakenFigure<Row>) => {
    const { html, plain } = copiedTable(table, { title, notes: [...notes, address] });
    const item = {
      'text/html': new Blob([html], { type: 'text/html' }),
      'text/plain': new Blob([plain], { type: 'text/plain' }),
    };
    await navigator.clipboard.write([new ClipboardItem(item)]);
    return 'The table was copied. Paste it into your paper or sheet.';
  },
  copyLink: async <Row>({ address }: TakenFigure<Row>) => {
    await navigator.clipboard.writeText(address);
    return 'The link to this view was copied.';
  },
} as const;

export type Way = keyof typeof ways;
