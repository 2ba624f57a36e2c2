import { afterEach, describe, expect, it } from '@jest/globals';
import { markers } from '@monitor/domain';
import { cleanup, render, screen } from '@testing-library/react';
import { IntervalPlot } from '../intervals/IntervalPlot.js';
import { wholeShareScale } from '../scales/scale-for.js';
import { StatusBars } from '../statuses/StatusBars.js';
import { ChartFigure } from './ChartFigure.js';
import { FigureText } from './FigureText.js';
import { MarkerNotes } from './MarkerNotes.js';
import { estimate, hidden, notReported } from './estimate.builder.js';

afterEach(cleanup);

const answers = { NOT_STARTED: 1, PLANNED: 0, IN_PROGRESS: 2, IMPLEMENTED: 3, EMBEDDED: 0 };

describe('ChartFigure', () => {
  it('is named by its finding, and its picture says in words what it shows', () => {
    render(
      <ChartFigure title="Access differs most" sentence="A point is a share." source="Accepted returns.">
        <IntervalPlot
          rows={[{ key: 'a', label: 'London', estimate: estimate() }]}
          scale={wholeShareScale}
          label="Share in place by region"
        />
        <StatusBars rows={[{ key: 'a', label: 'London', answers }]} label="Statuses by region" />
      </ChartFigure>,
    );
    expect(screen.getByRole('region', { name: 'Access differs most' })).toBeTruthy();
    expect(screen.getByRole('img', { name: 'Share in place by region' })).toBeTruthy();
    expect(screen.getByRole('img', { name: 'Statuses by region' })).toBeTruthy();
    expect(screen.getByText('Accepted returns.')).toBeTruthy();
  });
});

describe('a picture without rows', () => {
  it('is words, and not an empty frame that looks like a failure', () => {
    render(
      <>
        <IntervalPlot rows={[]} scale={wholeShareScale} label="Share in place by region" />
        <StatusBars rows={[]} label="Statuses by region" />
      </>,
    );
    expect(screen.getAllByText('There is nothing to draw here.')).toHaveLength(2);
    expect(screen.queryByRole('img')).toBeNull();
    expect(screen.queryByRole('list')).toBeNull();
  });
});

describe('an absent figure', () => {
  it('stands with its sign and its reason in words, and the sign is explained below', () => {
    render(
      <>
        <FigureText figure={hidden} />
        <FigureText figure={notReported} />
        <MarkerNotes markers={[markers.confidential]} />
      </>,
    );
    expect(screen.getByText('[c] hidden to protect people')).toBeTruthy();
    expect(screen.getByText('[x] not reported')).toBeTruthy();
    expect(screen.getAllByRole('listitem')).toHaveLength(1);
  });

  it('leaves no empty list where no sign stands in the table', () => {
    render(<MarkerNotes markers={[]} />);
    expect(screen.queryByRole('list')).toBeNull();
  });
});
