import type { ReactNode } from 'react';

/** What every field has around its input. */
export interface FieldProps {
  /** The id of the input: the cell that error summaries link to. */
  id: string;
  label: ReactNode;
  hint?: ReactNode;
  /** What is wrong with what was typed; what was typed stays. */
  error?: string | null;
  /** Something unusual that does not stop anyone. */
  warning?: string | null;
}

/** The ids that describe an input, for `aria-describedby`. */
export function describedBy({ id, hint, error, warning }: FieldProps): string | undefined {
  const ids = [hint && `${id}--hint`, error && `${id}--error`, warning && `${id}--warning`].filter(Boolean);
  return ids.length > 0 ? ids.join(' ') : undefined;
}

/** The messages at a cell. */
export function CellMessages({ id, error, warning }: Pick<FieldProps, 'id' | 'error' | 'warning'>) {
  return (
    <>
      {error && (
        <span className="nhsuk-error-message" id={`${id}--error`}>
          <span className="nhsuk-u-visually-hidden">Error: </span>
          {error}
        </span>
      )}
      {warning && (
        <span className="monitor-cell-warning" id={`${id}--warning`}>
          <span className="nhsuk-u-visually-hidden">Please check: </span>
          {warning}
        </span>
      )}
    </>
  );
}

/** Label, hint and messages of one input. */
export function FormGroup({ children, ...field }: FieldProps & { children: ReactNode }) {
  return (
    <div className={`nhsuk-form-group${field.error ? ' nhsuk-form-group--error' : ''}`}>
      <label className="nhsuk-label nhsuk-label--s" htmlFor={field.id}>
        {field.label}
      </label>
      {field.hint && (
        <div className="nhsuk-hint" id={`${field.id}--hint`}>
          {field.hint}
        </div>
      )}
      <CellMessages {...field} />
      {children}
    </div>
  );
}
