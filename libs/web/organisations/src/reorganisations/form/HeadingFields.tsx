import { reorganisationTextLimits } from '@monitor/domain';
import { DateField, TextArea, TextField } from '@monitor/web-ui';
import type { ReorganisationFormState } from './use-reorganisation-form.js';

/** What happens, when, and where it is written down. */
export function HeadingFields({ form }: { form: ReorganisationFormState }) {
  const { typed, change, at } = form;
  return (
    <>
      <TextField
        {...at('title')}
        label="What happens, in a few words"
        hint="For example “Two boards of the North West merge”"
        value={typed.title}
        onChange={(title) => change({ title })}
      />
      <DateField
        {...at('effectiveOn')}
        label="First day of the new state"
        hint="For example 1 4 2027. Bodies that end are open until the day before."
        value={typed.effectiveOn}
        onChange={(effectiveOn) => change({ effectiveOn })}
      />
      <TextArea
        {...at('source')}
        label="Where this is written down"
        hint="A link, or the name of the order or letter"
        rows={2}
        maximumLength={reorganisationTextLimits.source}
        value={typed.source}
        onChange={(source) => change({ source })}
      />
    </>
  );
}
