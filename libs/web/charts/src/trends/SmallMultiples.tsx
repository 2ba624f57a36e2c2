import type { ReactNode } from 'react';
import type { Scale } from '../scales/scale.js';
import { TrendChart } from './TrendChart.js';
import type { BesideSeries, TrendPoint } from './trend-point.js';

/** One small chart. */
export interface TrendPanel {
  key: string;
  title: string;
  /** The latest figure in words. */
  latest: string;
  note?: ReactNode;
  points: readonly TrendPoint[];
  /** Keys of the first points after a break in this series. */
  breaks: readonly string[];
  isMuted?: boolean;
  beside?: BesideSeries | null;
}

interface SmallMultiplesProps {
  panels: readonly TrendPanel[];
  /** The same for all, so that they can be compared by eye. */
  scale: Scale;
  /** What is drawn in each: "Share registered". */
  label: string;
}

/** The same small chart for each group or area, side by side, on one scale. */
export function SmallMultiples({ panels, scale, label }: SmallMultiplesProps) {
  return (
    <ul className="monitor-multiples" aria-label={label} data-picture="">
      {panels.map(({ key, title, latest, note, points, breaks, isMuted, beside }) => (
        <li key={key} className="monitor-multiples__panel">
          <p className="monitor-multiples__title">{title}</p>
          <p className="monitor-multiples__latest">{latest}</p>
          <TrendChart
            label={`${label}, ${title}: ${latest}`}
            points={points}
            scale={scale}
            breaks={breaks}
            isMuted={isMuted}
            beside={beside}
            height={160}
          />
          {note !== undefined && <p className="monitor-multiples__note">{note}</p>}
        </li>
      ))}
    </ul>
  );
}
