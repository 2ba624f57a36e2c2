import { isTooLong, longestNote, quarterLabel } from '@monitor/domain';
import { LetterToShownDocument, useCan, useFetch, useSend, WriteToShownDocument } from '@monitor/web-graphql';
import type { LetterToShownQuery } from '@monitor/web-graphql';
import { ErrorSummary, Fetched, IssueFormBody, TextArea, useIssueForm } from '@monitor/web-ui';
import { InsetText } from 'nhsuk-react-components';
import { useRef, useState } from 'react';

interface WriteToShownProps {
  quarterId: string;
  /** ODS codes of the organisations on the list as it is shown. */
  organisationCodes: readonly string[];
}

type Preview = LetterToShownQuery['letterToShown'];

/** `1 organisation`, `12 organisations`. */
function organisations(count: number): string {
  return count === 1 ? '1 organisation' : `${String(count)} organisations`;
}

function Group({ heading, rows }: { heading: string; rows: Preview['reached'] }) {
  if (rows.length === 0) return null;
  return (
    <details className="nhsuk-details">
      <summary className="nhsuk-details__summary">
        <span className="nhsuk-details__summary-text">
          {heading}: {rows.length}
        </span>
      </summary>
      <div className="nhsuk-details__text">
        <ul className="nhsuk-list nhsuk-list--bullet">
          {rows.map(({ code, name }) => (
            <li key={code}>
              {name} ({code})
            </li>
          ))}
        </ul>
      </div>
    </details>
  );
}

function PreviewedLetter({ preview }: { preview: Preview }) {
  const { reached, withoutMailbox, writtenToday, notAsked, example } = preview;
  return (
    <>
      <p>
        The letter goes to {organisations(reached.length)}, at the next working hour. It begins: “{example}” It says
        when the return is due and until when it can be sent, and links to it.
      </p>
      <Group heading="Get the letter" rows={reached} />
      <Group heading="Have no mailbox in use, so ring them" rows={withoutMailbox} />
      <Group heading="Were written to today already" rows={writtenToday} />
      <Group heading="Have sent, or can send no more" rows={notAsked} />
    </>
  );
}

interface LetterFormProps {
  quarterId: string;
  preview: Preview;
  onWritten: (done: string) => void;
}

/** The note of the lead, and the sending. */
function useLetterForm({ quarterId, preview, onWritten }: LetterFormProps) {
  const { send, failure } = useSend();
  const form = useIssueForm({
    begin: { note: '' },
    keptAs: `letter ${quarterId}`,
    linkTo: () => ({ cell: 'letter-note' }),
    check: ({ note }) =>
      isTooLong(note, longestNote)
        ? [{ field: 'note', message: `The note is longer than ${String(longestNote)} characters. Shorten it.` }]
        : [],
    send: async ({ note }) => {
      const organisationCodes = preview.reached.map(({ code }) => code);
      const input = { quarterId, organisationCodes, note: note === '' ? null : note };
      const answer = await send(WriteToShownDocument, { input }, { refetch: [LetterToShownDocument] });
      if (answer === null) return null;
      const { written, problem } = answer.writeToShown;
      if (problem !== null) return [{ field: 'note', message: problem }];
      onWritten(`Written to ${organisations(written)}. The letters go out at the next working hour.`);
      return [];
    },
  });
  return { form, failure };
}

function LetterForm(props: LetterFormProps) {
  const { form, failure } = useLetterForm(props);
  const { preview } = props;
  const count = organisations(preview.reached.length);
  if (preview.reached.length === 0) return <PreviewedLetter preview={preview} />;
  return (
    <>
      <ErrorSummary {...form.summary} />
      <PreviewedLetter preview={preview} />
      <IssueFormBody form={form} tone="secondary" button={`Write to ${count}`} failure={failure}>
        <TextArea
          {...form.at('note')}
          id="letter-note"
          label="Add a note (optional)"
          hint="It stands below the letter, in every copy. Write nothing about a person, and nothing that others must not read."
          maximumLength={longestNote}
          value={form.typed.note}
          onChange={(note) => form.change({ note })}
        />
      </IssueFormBody>
    </>
  );
}

function OpenedLetter(props: WriteToShownProps & { onWritten: (done: string) => void }) {
  const { quarterId, organisationCodes, onWritten } = props;
  const fetch = useFetch(LetterToShownDocument, {
    variables: { quarterId, organisationCodes: [...organisationCodes] },
  });
  return (
    <Fetched fetch={fetch} what="whom the letter reaches" lines={4}>
      {({ letterToShown }) => <LetterForm {...{ quarterId, onWritten }} preview={letterToShown} />}
    </Fetched>
  );
}

/**
 * Writes to those of the organisations shown that have not sent: a fixed letter with a note of the lead, looked at before
 * it goes, once a day at most. Nothing is fetched before it is opened.
 */
export function WriteToShown(props: WriteToShownProps) {
  const [isOpen, setOpen] = useState(false);
  const [done, setDone] = useState('');
  const status = useRef<HTMLDivElement>(null);
  const can = useCan();
  const { quarterId, organisationCodes } = props;
  if (!can('letter:write') || organisationCodes.length === 0) return null;
  const onWritten = (what: string) => {
    setDone(what);
    setOpen(false);
    status.current?.focus();
  };
  return (
    <section aria-label="Write to the organisations shown">
      <div ref={status} tabIndex={-1} role="status">
        {done !== '' && (
          <InsetText>
            <p>{done}</p>
          </InsetText>
        )}
      </div>
      <button
        type="button"
        className="nhsuk-button nhsuk-button--secondary"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        Write to the {organisations(organisationCodes.length)} shown
      </button>
      {isOpen && (
        <>
          <h2 className="nhsuk-heading-m">Ask for the {quarterLabel(quarterId)} return</h2>
          <OpenedLetter {...props} onWritten={onWritten} />
        </>
      )}
    </section>
  );
}
