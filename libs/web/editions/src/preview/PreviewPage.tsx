import {
  askedSections,
  dutyOf,
  organisationTypeLabel,
  organisationTypes,
  questionFields,
  repeatedFields,
} from '@monitor/domain';
import type { Field, FormEdition, OrganisationType, Question } from '@monitor/domain';
import { BackLink, Empty, FilterBar, PageTitle, useUrlState } from '@monitor/web-ui';
import { editionsPath, EditionGate } from '../EditionGate.js';
import type { ShownEdition } from '../EditionGate.js';

function neededWords({ needed }: Field): string {
  if (needed === 'ALWAYS') return '';
  return needed === 'NEVER' ? ' (optional)' : ' (for some answers)';
}

function FieldList({ title, fields }: { title: string; fields: readonly Field[] }) {
  if (fields.length === 0) return null;
  return (
    <>
      <p className="nhsuk-u-margin-bottom-1">{title}</p>
      <ul className="nhsuk-list nhsuk-list--bullet">
        {fields.map((field) => (
          <li key={field.key}>
            {field.label}
            {neededWords(field)}
            {'choices' in field && `: ${field.choices.map(({ label }) => label).join('; ')}`}
          </li>
        ))}
      </ul>
    </>
  );
}

function repeatedTitle({ shape }: Question, { stratifiers }: FormEdition): string {
  if (shape.of !== 'TABLE') return 'For each entry';
  const rows = stratifiers.find(({ stratifier }) => stratifier === shape.stratifier)?.groups ?? [];
  return `For each of: ${rows.map(({ label }) => label).join('; ')}`;
}

function AskedQuestion({
  question,
  edition,
  type,
}: {
  question: Question;
  edition: FormEdition;
  type: OrganisationType;
}) {
  return (
    <>
      <h3 className="nhsuk-heading-s">
        {question.shortText}
        {dutyOf(question, type) === 'VOLUNTARY' && ' (voluntary)'}
      </h3>
      <p>{question.text}</p>
      <p className="nhsuk-hint">{question.hint}</p>
      <FieldList title={repeatedTitle(question, edition)} fields={repeatedFields(question)} />
      <FieldList title="Filled in" fields={questionFields(question)} />
    </>
  );
}

function Shown({ definition }: ShownEdition) {
  const [{ type: chosen }, change] = useUrlState({ type: 'TRUST' });
  const type = organisationTypes.find((each) => each === chosen) ?? 'TRUST';
  const sections = askedSections(definition, type);
  const options = organisationTypes.map((each) => ({ value: each as string, label: organisationTypeLabel(each) }));
  return (
    <>
      <BackLink to={`${editionsPath}/${String(definition.version)}`}>Back to the edition</BackLink>
      <PageTitle title={`Edition ${String(definition.version)} as it is asked`} />
      <FilterBar
        filters={[{ name: 'type', label: 'Type of body', value: type, options }]}
        onChange={(_, value) => change({ type: value })}
      />
      {sections.length === 0 && <Empty why="It asks nothing of this type of body." />}
      {sections.map((section) => (
        <section key={section.key} aria-labelledby={`preview-${section.key}`}>
          <h2 className="nhsuk-heading-m" id={`preview-${section.key}`}>
            {section.title}
          </h2>
          <p>{section.purpose}</p>
          {section.questions.map((question) => (
            <AskedQuestion key={question.code} question={question} edition={definition} type={type} />
          ))}
        </section>
      ))}
    </>
  );
}

/** Everything that an edition asks of one type of body, as it is asked. */
export function PreviewPage() {
  return <EditionGate>{(shown) => <Shown {...shown} />}</EditionGate>;
}
