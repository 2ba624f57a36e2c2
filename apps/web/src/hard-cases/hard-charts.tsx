import { figureInWords, isUnreliable, quarterAxisLabel, shownValue, writeFigure } from '@monitor/domain';
import {
  AnswerBars,
  boardPlaces,
  Equiplot,
  EventStudy,
  Heatmap,
  IntervalPlot,
  scaleFor,
  ScatterPlot,
  SmallMultiples,
  StatusBars,
  StillIntervals,
  TileMap,
  TrendChart,
} from '@monitor/web-charts';
import type { TileTone, TrendPoint } from '@monitor/web-charts';
import type { ReactNode } from 'react';
import type { HardRow } from './hard-case.js';

type Draw = (rows: readonly HardRow[]) => ReactNode;

const figuresOf = (rows: readonly HardRow[]) => rows.map(({ figure }) => figure);
const shareScale = (rows: readonly HardRow[]) => scaleFor('SHARE', figuresOf(rows));

/** The rows as quarters that follow each other. */
function toQuarters(rows: readonly HardRow[]): TrendPoint[] {
  return rows.map(({ key, figure }, index) => {
    const quarter = `${2016 + Math.floor(index / 4)}-${17 + Math.floor(index / 4)}-Q${(index % 4) + 1}`;
    return { key, label: quarterAxisLabel(quarter), estimate: figure };
  });
}

const drawIntervals: Draw = (rows) => (
  <IntervalPlot
    rows={rows.map(({ key, label, figure }) => ({
      key,
      label,
      estimate: figure,
      possible: { lower: 0.2, upper: 0.9 },
    }))}
    scale={shareScale(rows)}
    highlighted={rows[0]?.key ?? null}
    label="Intervals"
  />
);

const drawStatuses: Draw = (rows) => (
  <StatusBars
    rows={rows.map(({ key, label, figure }, index) => {
      const answers = shownValue(figure) === null ? 0 : index + 1;
      return {
        ...{ key, label },
        answers: {
          NOT_STARTED: answers,
          PLANNED: answers % 3,
          IN_PROGRESS: answers,
          IMPLEMENTED: 2 * answers,
          EMBEDDED: answers % 2,
        },
      };
    })}
    label="Statuses"
  />
);

/** A hidden figure stands for a row that nobody answered; the seventh answers are one where all say the same. */
const drawAnswers: Draw = (rows) => (
  <AnswerBars
    rows={rows.map(({ key, label, figure }, index) => {
      const many = shownValue(figure) === null ? 0 : 10 ** (index % 5);
      return { key, label, organisations: index % 7 === 3 ? [0, many, 0, 0] : [many, index, many, 3] };
    })}
    answers={[
      'Nobody has looked',
      'Looking',
      'We looked, and people of this group are missing',
      'Everybody is reached',
    ]}
    label="Answers"
  />
);

const drawTrend: Draw = (rows) => (
  <TrendChart
    points={toQuarters(rows)}
    scale={shareScale(rows)}
    breaks={rows.slice(2, 3).map(({ key }) => key)}
    height={260}
    label="A figure over time"
  />
);

/** A third of the moments lies before the event. */
const drawEvents: Draw = (rows) => (
  <EventStudy
    rows={rows.map(({ figure }, index) => ({ since: index - Math.floor(rows.length / 3), estimate: figure }))}
    scale={shareScale(rows)}
    event="Adoption"
    label="Around an event"
  />
);

/** One small chart a row: the rows from it on. */
const drawMultiples: Draw = (rows) => (
  <SmallMultiples
    panels={rows.map(({ key, label, figure }, index) => ({
      ...{ key, title: label, latest: figureInWords(figure) },
      points: toQuarters(rows.slice(index, index + 12)),
      breaks: [],
    }))}
    scale={shareScale(rows)}
    label="Small multiples"
  />
);

const drawScatter: Draw = (rows) => (
  <ScatterPlot
    points={rows.flatMap(({ key, label, figure }, index) => {
      const y = shownValue(figure);
      if (y === null) return [];
      const isFew = isUnreliable(figure);
      return [{ key, label, x: index, y, isUnreliable: isFew, isStrong: index === 0, isNamed: index < 3 }];
    })}
    yScale={shareScale(rows)}
    line={{ value: 0.5, label: 'England' }}
    label="Scatter"
  />
);

const drawHeatmap: Draw = (rows) => (
  <Heatmap
    caption="Heatmap"
    rowsName="Board"
    asideName="Response"
    columns={['Access to devices and data', 'Skills and capability', 'Beliefs and trust'].map((label) => ({
      key: label,
      label,
    }))}
    rows={rows.map(({ key, label, figure }) => {
      const cell = { value: shownValue(figure), isUnreliable: isUnreliable(figure), content: figureInWords(figure) };
      return { key, name: label, header: label, aside: { value: 0.5, content: '50%' }, cells: [cell, cell, cell] };
    })}
    legend="Share in place"
  />
);

const drawStill: Draw = (rows) => (
  <StillIntervals
    rows={rows.map(({ key, label, figure }) => ({ key, label, figure, text: figureInWords(figure) }))}
    scale={shareScale(rows)}
    label="Intervals that stand as HTML"
  />
);

/** A row each, of seven groups that lie the further apart the further down the row stands. */
const drawEquiplot: Draw = (rows) => (
  <Equiplot
    groups={rows.slice(0, 7).map(({ key, label }, index) => ({ key, label, isCompared: index === 0 || index === 6 }))}
    rows={rows.map(({ key, label, figure }, index) => ({
      ...{ key, label, overall: figure, isAfterBreak: index === 1 },
      shares: rows.slice(0, 7).map((_, group) => rows[(index + group) % rows.length]?.figure ?? figure),
    }))}
    scale={shareScale(rows)}
    overall="All people"
    label="All groups in one row"
  />
);

const boards = [...boardPlaces.west, ...boardPlaces.east].flatMap(({ editions }) => (editions.at(-1) ?? []).flat());
const codes = boards.filter((code) => code !== null);
const tones: readonly TileTone[] = [0, 1, 2, 3, 4, 'few', 'unsure'];

/** Every board of 2022 has a place; of a few rows the last one has none. */
const drawTiles: Draw = (rows) => (
  <TileMap
    tiles={rows.map(({ label, figure }, index) => ({
      key:
        index > 0 && index === rows.length - 1 && rows.length < codes.length
          ? 'no such board'
          : (codes[index] ?? label),
      name: label,
      text: writeFigure(figure).figure,
      tone: shownValue(figure) === null ? 'none' : (tones[index % tones.length] ?? 'unsure'),
      isReversed: index % 6 === 5,
    }))}
    meanings={tones.map((tone) => ({ tone, label: `Tone “${tone}”` }))}
    label="Boards as tiles"
  />
);

/** Every chart by its name. */
export const hardCharts: Readonly<Record<string, Draw>> = {
  'Interval plot': drawIntervals,
  'Status bars': drawStatuses,
  'Answer bars': drawAnswers,
  'Trend chart': drawTrend,
  'Event study': drawEvents,
  'Small multiples': drawMultiples,
  Scatter: drawScatter,
  Heatmap: drawHeatmap,
  'Still intervals': drawStill,
  Equiplot: drawEquiplot,
  'Tile map': drawTiles,
};
