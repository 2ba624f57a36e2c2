import { reorganisationTextLimits } from '@monitor/domain';
import { DateField, TextArea, TextField } from '@monitor/web-ui';
import { cellOf } from './cell-of.js';
import type { ReorganisationFormState } from './use-reorganisation-form.js';

/** What happens, when, and where it is written down. */
export function HeadingFields({ form }: { form: ReorganisationFormState }) {
  const { typed, change, errorAt } = form;
  return (
    <>
      <TextField
        id={cellOf('title')}
        label="What happens, in a few words"
        hint="For example “Two boards of the North West merge”"
        error={errorAt('title')}
        value={typed.title}
        onChange={(title) => change({ title })}
      />
      <DateField
        id={cellOf('effectiveOn')}
        label="First day of the new state"
        hint="For example 1 4 2027. Bodies that end are open until the day before."
        error={errorAt('effectiveOn')}
        value={typed.effectiveOn}
        onChange={(effectiveOn) => change({ effectiveOn })}
      />
      <TextArea
        id={cellOf('source')}
        label="Where this is written down"
        hint="A link, or the name of the order or letter"
        rows={2}
        maximumLength={reorganisationTextLimits.source}
        error={errorAt('source')}
        value={typed.source}
        onChange={(source) => change({ source })}
      />
    </>
  );
}
