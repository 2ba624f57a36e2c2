import { currentCatalogue, upperFirst } from '@monitor/domain';
import { Checkbox, RadioGroup, SelectField, TextField } from '@monitor/web-ui';
import type { IssueForm, SelectOption } from '@monitor/web-ui';
import { groupFilter, metricFilter, typeFilter } from '../kit/common-filters.js';
import { lagInWords } from './evaluation-words.js';
import type { TypedQuestion } from './typed-question.js';

const lags: SelectOption[] = [0, 1, 2, 3, 4].map((lag) => ({ value: String(lag), label: upperFirst(lagInWords(lag)) }));

function actionOptions(empty: string): SelectOption[] {
  const { actions, domains } = currentCatalogue();
  const nameOf = (code: string) => domains.find((domain) => domain.code === code)?.shortName ?? code;
  return [
    { value: '', label: empty },
    ...actions.map(({ code, domain, shortText }) => ({ value: code, label: `${nameOf(domain)}: ${shortText}` })),
  ];
}

/** The value of a list, or the first where it is none of them. */
function oneOf<Value extends string>(values: readonly Value[], wanted: string): Value {
  const known = values.find((value) => value === wanted) ?? values[0];
  if (known === undefined) throw new Error('There is nothing to choose from.');
  return known;
}

interface QuestionFieldsProps {
  form: IssueForm<TypedQuestion>;
  quarters: readonly SelectOption[];
}

function PracticeFields({ form }: Pick<QuestionFieldsProps, 'form'>) {
  const { typed, change, at } = form;
  return (
    <>
      <SelectField
        {...at('action')}
        label="Action that is put in place"
        hint="An organisation has adopted in the first quarter in which it says that this is in place."
        options={actionOptions('Choose an action')}
        value={typed.action}
        onChange={(action) => change({ action })}
      />
      <SelectField
        {...at('also')}
        label="And this one as well (optional)"
        options={actionOptions('None')}
        value={typed.also}
        onChange={(also) => change({ also })}
      />
      <Checkbox
        {...at('isAssured')}
        label="Count it only where somebody else has checked it"
        isChecked={typed.isAssured}
        onChange={(isAssured) => change({ isAssured })}
      />
    </>
  );
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
      <SelectField
        {...at('type')}
        label="Organisations"
        options={typeFilter.options ?? []}
        value={typed.type}
        onChange={(type) => change({ type: oneOf(typeFilter.values ?? [], type) })}
      />
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
      <PracticeFields form={form} />
      <OutcomeFields form={form} />
      <WhenFields form={form} quarters={quarters} />
      <TextField
        {...at('smallestEffect')}
        label="Smallest change that would matter"
        hint="In percentage points. A smaller one is then called too small to matter, not none."
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
