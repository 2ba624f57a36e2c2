/** A warning that is shown, and the cell it is about. */
export interface CellWarning {
  /** The id of the cell's input. */
  id: string;
  /** What the message is about where its cell is not beside it. */
  about: string | null;
  message: string;
}

/** Warnings with a mark and words, not by colour alone. */
export function CellWarnings({ warnings, isDescribing }: { warnings: readonly CellWarning[]; isDescribing: boolean }) {
  return warnings.map(({ id, about, message }) => (
    <p key={`${id} ${message}`} className="monitor-cell-warning" id={isDescribing ? `${id}--warning` : undefined}>
      <span className="monitor-warning-mark" aria-hidden="true">
        !
      </span>{' '}
      <strong>Please check: </strong>
      {about !== null && `${about}: `}
      {message}
    </p>
  ));
}
