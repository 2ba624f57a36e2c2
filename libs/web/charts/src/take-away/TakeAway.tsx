import type { FigureRows } from '@monitor/domain';
import { loadPart } from '@monitor/web-ui';
import { useState } from 'react';
import type { MouseEvent } from 'react';
import { useLastingAddress } from '../download/lasting-address.js';
import type { TakenFigure, Way } from './ways.js';

interface TakeAwayProps<Row> {
  title: string;
  /** What the figure shows, most general first; also the name of its files. */
  name: readonly string[];
  notes: readonly string[];
  table: Pick<FigureRows<Row>, 'columns' | 'rows'>;
}

const labels: readonly [Way, string][] = [
  ['png', 'Save the picture (PNG)'],
  ['svg', 'Save the picture (SVG)'],
  ['copyPicture', 'Copy the picture'],
  ['copyTable', 'Copy the table'],
  ['copyLink', 'Copy a link to this view'],
];

async function take<Row>(way: Way, figure: TakenFigure<Row>): Promise<string> {
  try {
    const { ways } = await loadPart(() => import('./ways.js'));
    return await ways[way](figure);
  } catch {
    return way.startsWith('copy')
      ? 'This browser did not copy it. Allow the page to use the clipboard, or save the picture or the rows instead.'
      : 'The picture could not be made. Try again, or save the rows instead.';
  }
}

/** Everything that can be done with a figure outside the page, behind one word: pictures, table, link. */
export function TakeAway<Row>({ title, name, notes, table }: TakeAwayProps<Row>) {
  const [told, setTold] = useState('');
  const address = useLastingAddress();
  const begin = async (way: Way, { currentTarget }: MouseEvent<HTMLButtonElement>) => {
    const section = currentTarget.closest('section');
    if (section === null) throw new Error('A figure stands in a section of its own.');
    setTold('');
    setTold(await take(way, { section, title, name, notes, table, address: address() }));
  };
  return (
    <details className="nhsuk-details monitor-take-away">
      <summary className="nhsuk-details__summary">
        <span className="nhsuk-details__summary-text">
          Picture, table or link<span className="nhsuk-u-visually-hidden">: {name.join(', ')}</span>
        </span>
      </summary>
      <div className="nhsuk-details__text">
        {labels.map(([way, label]) => (
          <button
            key={way}
            type="button"
            className="nhsuk-button nhsuk-button--secondary nhsuk-button--small monitor-download"
            onClick={(event) => void begin(way, event)}
          >
            {label}
          </button>
        ))}
        <p className="nhsuk-body-s" role="status">
          {told}
        </p>
      </div>
    </details>
  );
}
