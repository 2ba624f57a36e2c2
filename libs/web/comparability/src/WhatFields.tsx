import { breakKindHint, breakKindLabel, breakKinds, breakTextLimits } from '@monitor/domain';
import { DateField, RadioGroup, TextArea, TextField } from '@monitor/web-ui';
import { withKind } from './typed-break.js';
import type { BreakFormState } from './use-break-form.js';

const kinds = breakKinds.map((kind) => ({ value: kind, label: breakKindLabel(kind), hint: breakKindHint(kind) }));

function DayFields({ typed, change, at }: BreakFormState) {
  return (
    <>
      <DateField
        {...at('occursOn')}
        label={typed.kind === 'SUPPLIER_OUTAGE' ? 'First day of the outage' : 'First day of the new state'}
        hint="For example 1 4 2026. Figures of quarters before this day will not be compared with later ones."
        value={typed.occursOn}
        onChange={(occursOn) => change({ occursOn })}
      />
      {typed.kind === 'SUPPLIER_OUTAGE' && (
        <DateField
          {...at('lastsUntil')}
          label="Last day of the outage"
          hint="Figures of every quarter with a day of the outage are taken as unreliable."
          value={typed.lastsUntil}
          onChange={(lastsUntil) => change({ lastsUntil })}
        />
      )}
    </>
  );
}

/** What happened, when, why figures differ, and where it is written down. */
export function WhatFields(form: BreakFormState) {
  const { typed, change, at } = form;
  return (
    <>
      <RadioGroup
        {...at('kind')}
        label="What kind of break is it?"
        choices={kinds}
        value={typed.kind === '' ? null : typed.kind}
        onChange={(kind) => change(withKind(typed, kind))}
      />
      <DayFields {...form} />
      <TextField
        {...at('title')}
        label="What happened, in a few words"
        hint="It stands beside charts after the day, for example “Registrations are counted from another system”."
        value={typed.title}
        onChange={(title) => change({ title })}
      />
      <TextArea
        {...at('explanation')}
        label="Why figures before and after differ"
        hint="Say in plain words what differs, in which direction if that is known, and what a reader may still do. Do not write anything about a patient."
        maximumLength={breakTextLimits.explanation}
        value={typed.explanation}
        onChange={(explanation) => change({ explanation })}
      />
      <TextField
        {...at('source')}
        label="Where this is written down"
        hint="The name of a document, or a link that begins with https://"
        value={typed.source}
        onChange={(source) => change({ source })}
      />
    </>
  );
}
