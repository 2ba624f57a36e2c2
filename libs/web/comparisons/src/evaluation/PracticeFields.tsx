import { currentCatalogue } from '@monitor/domain';
import { Checkbox, RadioGroup, SelectField } from '@monitor/web-ui';
import type { IssueForm, SelectOption } from '@monitor/web-ui';
import { oneOf } from './one-of.js';
import { isOfNumber } from './typed-question.js';
import type { TypedQuestion } from './typed-question.js';

const unitValues = ['ORGANISATION', 'BOARD', 'REGION'] as const;
const units = [
  { value: 'ORGANISATION', label: 'Organisations', hint: 'By what each counts. Told of ten on either side.' },
  { value: 'BOARD', label: 'Integrated care boards', hint: 'By what is published of them.' },
  { value: 'REGION', label: 'Regions', hint: 'By what is published of them. Seven are few: little can be told.' },
] as const;

/** From which share of its organisations on an area has adopted. */
const shares: SelectOption[] = [
  { value: '25', label: 'a quarter of its organisations' },
  { value: '50', label: 'half of its organisations' },
  { value: '75', label: 'three quarters of its organisations' },
  { value: '100', label: 'all of its organisations' },
];

function actionOptions(empty: string): SelectOption[] {
  const { actions, domains } = currentCatalogue();
  const nameOf = (code: string) => domains.find((domain) => domain.code === code)?.shortName ?? code;
  return [
    { value: '', label: empty },
    ...actions.map(({ code, domain, shortText }) => ({ value: code, label: `${nameOf(domain)}: ${shortText}` })),
  ];
}

interface PracticeFieldsProps {
  form: IssueForm<TypedQuestion>;
}

/** What is compared, and what may change the outcome. */
export function UnitFields({ form }: PracticeFieldsProps) {
  const { typed, change, at } = form;
  return (
    <>
      <RadioGroup
        {...at('unit')}
        label="What is compared"
        choices={units.map(({ value, label, hint }) => ({ value, label, hint }))}
        value={typed.unit}
        onChange={(unit) => change({ unit: oneOf(unitValues, unit) })}
      />
      {typed.unit === 'ORGANISATION' ? (
        <RadioGroup
          {...at('exposure')}
          label="What may change the outcome"
          choices={[
            { value: 'ADOPTION', label: 'Putting an action in place' },
            { value: 'NUMBER_IN_PLACE', label: 'How many actions of a domain are in place' },
          ]}
          value={typed.exposure}
          onChange={(exposure) => change({ exposure: exposure === 'ADOPTION' ? 'ADOPTION' : 'NUMBER_IN_PLACE' })}
        />
      ) : (
        <SelectField
          {...at('adoptedShare')}
          label="An area has adopted once it is in place in"
          options={shares}
          value={typed.adoptedShare}
          onChange={(adoptedShare) => change({ adoptedShare })}
        />
      )}
    </>
  );
}

function DomainField({ form }: PracticeFieldsProps) {
  const { typed, change, at } = form;
  const options = currentCatalogue().domains.map(({ code, shortName }) => ({ value: code, label: shortName }));
  return (
    <SelectField
      {...at('domain')}
      label="Domain of which the actions in place are counted"
      hint="Each further action is taken to change the outcome by as much. Such an answer can show what goes together, not what came of what."
      options={[{ value: '', label: 'Choose a domain' }, ...options]}
      value={typed.domain}
      onChange={(domain) => change({ domain })}
    />
  );
}

function ActionFields({ form }: PracticeFieldsProps) {
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
    </>
  );
}

/** What is put in place. */
export function PracticeFields({ form }: PracticeFieldsProps) {
  const { typed, change, at } = form;
  return (
    <>
      {isOfNumber(typed) ? <DomainField form={form} /> : <ActionFields form={form} />}
      <Checkbox
        {...at('isAssured')}
        label="Count it only where somebody else has checked it"
        isChecked={typed.isAssured}
        onChange={(isAssured) => change({ isAssured })}
      />
    </>
  );
}
