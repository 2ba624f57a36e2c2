import { upperFirst } from '@monitor/domain';
import { RadioGroup, SelectField, TextField } from '@monitor/web-ui';
import type { IssueForm, SelectOption } from '@monitor/web-ui';
import { groupFilter, metricFilter, typeFilter } from '../kit/common-filters.js';
import { lagInWords } from './evaluation-words.js';
import { oneOf } from './one-of.js';
import { PracticeFields, UnitFields } from './PracticeFields.js';
import { isOfNumber } from './typed-question.js';
import type { TypedQuestion } from './typed-question.js';

const lags: SelectOption[] = [0, 1, 2, 3, 4].map((lag) => ({ value: String(lag), label: upperFirst(lagInWords(lag)) }));

interface QuestionFieldsProps {
  form: IssueForm<TypedQuestion>;
  quarters: readonly SelectOption[];
}

function OutcomeFields({ form }: Pick<QuestionFieldsProps, 'form'>) {
  const { typed, change, at } = form;
  return (
    <>
      <SelectField
        {...at('metricId')}
        label="Outcome of people"
        options={metricFilter.options ?? []}
        value={typed.metricId}
        onChange={(metricId) => change({ metricId })}
      />
      <SelectField
        {...at('stratifier')}
        label="Divided by"
        options={groupFilter.options ?? []}
        value={typed.stratifier}
        onChange={(stratifier) => change({ stratifier: oneOf(groupFilter.values ?? [], stratifier) })}
      />
      <RadioGroup
        {...at('outcome')}
        label="What of it may change"
        choices={[
          { value: 'GAP', label: 'The gap between the two groups' },
          { value: 'SHARE', label: 'The share of the group that is behind' },
        ]}
        value={typed.outcome}
        onChange={(outcome) => change({ outcome: outcome === 'SHARE' ? 'SHARE' : 'GAP' })}
      />
      {typed.unit === 'ORGANISATION' && (
        <SelectField
          {...at('type')}
          label="Organisations"
          options={typeFilter.options ?? []}
          value={typed.type}
          onChange={(type) => change({ type: oneOf(typeFilter.values ?? [], type) })}
        />
      )}
    </>
  );
}

function WhenFields({ form, quarters }: QuestionFieldsProps) {
  const { typed, change, at } = form;
  return (
    <>
      <SelectField
        {...at('lag')}
        label="When an effect is looked for"
        options={lags}
        value={typed.lag}
        onChange={(lag) => change({ lag })}
      />
      <SelectField
        {...at('firstQuarterId')}
        label="First quarter"
        options={quarters}
        value={typed.firstQuarterId}
        onChange={(firstQuarterId) => change({ firstQuarterId })}
      />
      <SelectField
        {...at('lastQuarterId')}
        label="Last quarter"
        hint="One that is not published yet makes the answer wait for its publication."
        options={quarters}
        value={typed.lastQuarterId}
        onChange={(lastQuarterId) => change({ lastQuarterId })}
      />
    </>
  );
}

/** Everything that is decided before anybody looks. */
export function QuestionFields({ form, quarters }: QuestionFieldsProps) {
  const { typed, change, at } = form;
  return (
    <>
      <UnitFields form={form} />
      <PracticeFields form={form} />
      <OutcomeFields form={form} />
      <WhenFields form={form} quarters={quarters} />
      <TextField
        {...at('smallestEffect')}
        label="Smallest change that would matter"
        hint={
          isOfNumber(typed)
            ? 'In percentage points for each further action. A smaller one is then called too small to matter, not none.'
            : 'In percentage points. A smaller one is then called too small to matter, not none.'
        }
        isNumber
        hasDecimals
        width={4}
        suffix="points"
        value={typed.smallestEffect}
        onChange={(smallestEffect) => change({ smallestEffect })}
      />
    </>
  );
}
