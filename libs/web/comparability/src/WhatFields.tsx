import { breakKindHint, breakKindLabel, breakKinds, breakTextLimits } from '@monitor/domain';
import { DateField, RadioGroup, TextArea, TextField } from '@monitor/web-ui';
import { withKind } from './typed-break.js';
import { cellOf } from './use-break-form.js';
import type { BreakFormState } from './use-break-form.js';

const kinds = breakKinds.map((kind) => ({ value: kind, label: breakKindLabel(kind), hint: breakKindHint(kind) }));

function DayFields({ typed, change, errorAt }: BreakFormState) {
  return (
    <>
      <DateField
        id={cellOf('occursOn')}
        label={typed.kind === 'SUPPLIER_OUTAGE' ? 'First day of the outage' : 'First day of the new state'}
        hint="For example 1 4 2026. Figures of quarters before this day will not be compared with later ones."
        error={errorAt('occursOn')}
        value={typed.occursOn}
        onChange={(occursOn) => change({ occursOn })}
      />
      {typed.kind === 'SUPPLIER_OUTAGE' && (
        <DateField
          id={cellOf('lastsUntil')}
          label="Last day of the outage"
          hint="Figures of every quarter with a day of the outage are taken as unreliable."
          error={errorAt('lastsUntil')}
          value={typed.lastsUntil}
          onChange={(lastsUntil) => change({ lastsUntil })}
        />
      )}
    </>
  );
}

/** What happened, when, why figures differ, and where it is written down. */
export function WhatFields(form: BreakFormState) {
  const { typed, change, errorAt } = form;
  return (
    <>
      <RadioGroup
        id={cellOf('kind')}
        label="What kind of break is it?"
        error={errorAt('kind')}
        choices={kinds}
        value={typed.kind === '' ? null : typed.kind}
        onChange={(kind) => change(withKind(typed, kind))}
      />
      <DayFields {...form} />
      <TextField
        id={cellOf('title')}
        label="What happened, in a few words"
        hint="It stands beside charts after the day, for example “Registrations are counted from another system”."
        error={errorAt('title')}
        value={typed.title}
        onChange={(title) => change({ title })}
      />
      <TextArea
        id={cellOf('explanation')}
        label="Why figures before and after differ"
        hint="Say in plain words what differs, in which direction if that is known, and what a reader may still do. Do not write anything about a patient."
        error={errorAt('explanation')}
        maximumLength={breakTextLimits.explanation}
        value={typed.explanation}
        onChange={(explanation) => change({ explanation })}
      />
      <TextField
        id={cellOf('source')}
        label="Where this is written down"
        hint="The name of a document, or a link that begins with https://"
        error={errorAt('source')}
        value={typed.source}
        onChange={(source) => change({ source })}
      />
    </>
  );
}
