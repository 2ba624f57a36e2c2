import { duties, editionLimits, organisationTypeLabel, organisationTypes } from '@monitor/domain';
import type { Duty, OrganisationType } from '@monitor/domain';
import { SaveFormQuestionDocument, useSend } from '@monitor/web-graphql';
import { ErrorSummary, IssueFormBody, RadioGroup, TextArea, TextField, useIssueForm } from '@monitor/web-ui';
import type { IssueForm } from '@monitor/web-ui';
import { useNavigate } from 'react-router';
import { editionsPath } from '../EditionGate.js';
import type { ShownEdition } from '../EditionGate.js';

/** A question as somebody words it. */
export interface TypedQuestion {
  code: string;
  text: string;
  shortText: string;
  hint: string;
  basis: string;
  askedOf: Readonly<Record<OrganisationType, Duty | 'NOT_ASKED'>>;
}

const dutyChoices = [
  { value: 'MANDATORY', label: 'Must answer' },
  { value: 'VOLUNTARY', label: 'May answer' },
  { value: 'NOT_ASKED', label: 'Is not asked' },
];

const wordings = [
  { part: 'text', label: 'Question', hint: 'What is asked, in one sentence.', limit: editionLimits.sentence },
  {
    part: 'shortText',
    label: 'Short name',
    hint: 'A few words, for lists and charts.',
    limit: editionLimits.shortWords,
  },
  { part: 'hint', label: 'Help', hint: 'What counts, in a sentence or two.', limit: editionLimits.sentence },
  { part: 'basis', label: 'Why it is asked', hint: 'And on what authority.', limit: editionLimits.sentence },
] as const;

function WordFields({ typed, change, at }: IssueForm<TypedQuestion>) {
  return wordings.map(({ part, label, hint, limit }) => (
    <TextArea
      key={part}
      {...at(part)}
      label={label}
      hint={hint}
      maximumLength={limit}
      value={typed[part]}
      onChange={(words) => change({ [part]: words })}
    />
  ));
}

function AskedFields({ typed, change, at }: IssueForm<TypedQuestion>) {
  return organisationTypes.map((type) => (
    <RadioGroup
      key={type}
      {...at(`askedOf-${type}`)}
      label={organisationTypeLabel(type)}
      choices={dutyChoices}
      inline
      value={typed.askedOf[type]}
      onChange={(chosen) => {
        const duty = duties.find((each) => each === chosen) ?? 'NOT_ASKED';
        change({ askedOf: { ...typed.askedOf, [type]: duty } });
      }}
    />
  ));
}

function CodeField({ typed, change, at }: IssueForm<TypedQuestion>) {
  return (
    <TextField
      {...at('code')}
      label="Code"
      hint="For example D2-S9. It never changes its meaning, and is never used again for another question."
      width={20}
      value={typed.code}
      onChange={(code) => change({ code })}
    />
  );
}

interface QuestionFormProps {
  record: ShownEdition['record'];
  begin: TypedQuestion;
  /** Code of the question whose shape a new one takes; null where the question is there already. */
  like: string | null;
}

/** The words of a question, who is asked it, and whether they must answer. */
export function QuestionForm({ record: { version, revision }, begin, like }: QuestionFormProps) {
  const navigate = useNavigate();
  const { send, failure } = useSend();
  const form = useIssueForm({
    begin,
    linkTo: (field) => ({ cell: `question-${field}` }),
    check: () => [],
    send: async ({ code, askedOf, ...words }) => {
      const asked = organisationTypes.flatMap((type) => {
        const duty = askedOf[type];
        return duty === 'NOT_ASKED' ? [] : [{ type, duty }];
      });
      const input = { version, expectedVersion: revision, question: code.trim(), like, ...words, askedOf: asked };
      const payload = (await send(SaveFormQuestionDocument, { input }))?.saveFormQuestion;
      if (payload?.edition == null) return [];
      if (payload.edition.revision > revision) await navigate(`${editionsPath}/${String(version)}`);
      else
        return payload.problems.map(({ place, message }) => ({ field: place.split(' › ').at(-1) ?? 'text', message }));
      return [];
    },
  });
  return (
    <>
      <ErrorSummary {...form.summary} />
      <IssueFormBody form={form} button={like === null ? 'Save the question' : 'Add the question'} failure={failure}>
        {like !== null && <CodeField {...form} />}
        <WordFields {...form} />
        <h2 className="nhsuk-heading-m">Who is asked</h2>
        <AskedFields {...form} />
      </IssueFormBody>
    </>
  );
}
