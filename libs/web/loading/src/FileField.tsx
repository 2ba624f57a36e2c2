import { FormGroup } from '@monitor/web-ui';
import type { FieldProps } from '@monitor/web-ui';

interface FileFieldProps extends FieldProps {
  /** What may be chosen, for example `.csv`. */
  accept: string;
  onChange: (file: File | null) => void;
}

/** One file from the own computer. */
export function FileField({ accept, onChange, ...field }: FileFieldProps) {
  const described = [field.hint && `${field.id}--hint`, field.error && `${field.id}--error`].filter(Boolean).join(' ');
  return (
    <FormGroup {...field}>
      <input
        type="file"
        id={field.id}
        name={field.id}
        accept={accept}
        className="nhsuk-input"
        aria-describedby={described || undefined}
        aria-invalid={field.error ? true : undefined}
        onChange={({ target }) => onChange(target.files?.[0] ?? null)}
      />
    </FormGroup>
  );
}
