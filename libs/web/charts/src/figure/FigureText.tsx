import { whyAbsent } from './shown-estimate.js';
import type { ShownEstimate } from './shown-estimate.js';

/** A figure in a table: its text, and where there is none, the sign with its reason in words beside it. */
export function FigureText({ figure }: { figure: Pick<ShownEstimate, 'status' | 'value' | 'text'> }) {
  const reason = whyAbsent(figure);
  if (reason === null) return <span className="monitor-figure">{figure.text}</span>;
  return (
    <span className="monitor-figure monitor-figure--absent">
      {figure.text} {reason}
    </span>
  );
}
