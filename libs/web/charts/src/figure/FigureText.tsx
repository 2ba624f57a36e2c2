import { figureInWords, writeFigure } from '@monitor/domain';
import type { Figure } from '@monitor/domain';

interface FigureTextProps {
  figure: Figure;
  /** Where the header does not bear the unit. */
  withUnit?: boolean;
}

/** A figure in a table: its text, and where there is none, the sign with its reason in words beside it. */
export function FigureText({ figure, withUnit = false }: FigureTextProps) {
  const isAbsent = writeFigure(figure).absent !== null;
  return (
    <span className={`monitor-figure${isAbsent ? ' monitor-figure--absent' : ''}`}>
      {figureInWords(figure, { withUnit })}
    </span>
  );
}
