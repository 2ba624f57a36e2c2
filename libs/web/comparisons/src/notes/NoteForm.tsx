import { longestComparisonNote, typedNoteProblems } from '@monitor/domain';
import { ErrorSummary, Failed, IssueFormBody, TextArea, useIssueForm } from '@monitor/web-ui';
import { useNoteSteps } from './use-note-steps.js';
import type { NotedComparison } from './use-note-steps.js';

interface NoteFormProps {
  comparison: NotedComparison;
  /** Told what became of the note, in a sentence. */
  onKept: (said: string) => void;
}

/** Takes the note away, and says what becomes of it. */
function Withdraw({ comparison, onKept }: NoteFormProps) {
  const { withdraw, isUnderWay, failure } = useNoteSteps(comparison);
  const take = async () => {
    if ((await withdraw())?.length === 0) onKept('Your note was withdrawn. Only your organisation can read it now.');
  };
  return (
    <>
      <h2 className="nhsuk-heading-m">Withdraw the note</h2>
      <p>
        It is no longer shown to your region or the national team. It is kept, and your organisation can still read it.
      </p>
      {failure !== null && <Failed failure={failure} />}
      <button
        type="button"
        className="nhsuk-button nhsuk-button--secondary"
        aria-disabled={isUnderWay}
        onClick={() => void take()}
      >
        Withdraw the note
      </button>
    </>
  );
}

function useNoteForm({ comparison, onKept }: NoteFormProps) {
  const { note, organisationCode, quarter, domain } = comparison;
  const { write, failure } = useNoteSteps(comparison);
  const standing = note?.text ?? null;
  const form = useIssueForm({
    begin: { text: standing ?? '' },
    keptAs: `note ${organisationCode} ${quarter.id} ${domain}`,
    linkTo: (field) => ({ cell: `note-${field}` }),
    check: ({ text }) => typedNoteProblems(text, standing),
    send: async ({ text }) => {
      const issues = await write(text);
      if (issues?.length === 0) onKept('Your note stands beside the comparison.');
      return issues;
    },
  });
  return { form, failure };
}

/** Where an organisation writes its note beside a comparison, puts another in its place, or withdraws it. */
export function NoteForm(props: NoteFormProps) {
  const { note } = props.comparison;
  const { form, failure } = useNoteForm(props);
  return (
    <>
      <ErrorSummary {...form.summary} />
      <IssueFormBody
        form={form}
        button={note === null ? 'Put the note beside the comparison' : 'Replace the note'}
        failure={failure}
      >
        <TextArea
          {...form.at('text')}
          label={note === null ? 'Your note' : 'What your note is to say'}
          hint="What people should know who look at your answers. Do not name anybody, and do not give numbers of people."
          rows={6}
          maximumLength={longestComparisonNote}
          value={form.typed.text}
          onChange={(text) => form.change({ text })}
        />
      </IssueFormBody>
      {note !== null && <Withdraw {...props} />}
    </>
  );
}
