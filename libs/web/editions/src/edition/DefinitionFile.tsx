import { SaveFormEditionDocument, useSend } from '@monitor/web-graphql';
import { ErrorSummary, IssueFormBody, TextArea, useIssueForm } from '@monitor/web-ui';
import type { ShownEdition } from '../EditionGate.js';

const cell = 'edition-definition';

/** The edition as a file for another structure, and the way to put a changed one in its place. */
export function DefinitionFile({ record, isOpen }: { record: ShownEdition['record']; isOpen: boolean }) {
  const { version, revision, definition } = record;
  const pretty = JSON.stringify(JSON.parse(definition), null, 2);
  return (
    <>
      <h2 className="nhsuk-heading-m">The whole edition as a file</h2>
      <p>
        <a
          className="nhsuk-link"
          href={`data:application/json;charset=utf-8,${encodeURIComponent(pretty)}`}
          download={`form-edition-${String(version)}-step-${String(revision)}.json`}
        >
          Download edition {version} (JSON)
        </a>
      </p>
      {isOpen && <ReplacementForm version={version} expectedVersion={revision} />}
    </>
  );
}

/** The text of a file without what only people need: twice as much may be sent; null where it is no JSON. */
function withoutSpaces(text: string): string | null {
  try {
    return JSON.stringify(JSON.parse(text));
  } catch {
    return null;
  }
}

function FileField({ onText }: { onText: (text: string) => void }) {
  const take = async (file: File | undefined) => {
    if (file !== undefined) onText(await file.text());
  };
  return (
    <div className="nhsuk-form-group">
      <label className="nhsuk-label" htmlFor="edition-file">
        A changed file
      </label>
      <input
        className="nhsuk-file-upload"
        id="edition-file"
        type="file"
        accept=".json,application/json"
        onChange={(event) => void take(event.target.files?.[0])}
      />
    </div>
  );
}

function ReplacementForm(input: { version: number; expectedVersion: number }) {
  const { send, failure } = useSend();
  const form = useIssueForm({
    begin: { definition: '' },
    linkTo: () => ({ cell }),
    check: ({ definition }) =>
      withoutSpaces(definition) === null
        ? [{ field: 'definition', message: 'Choose or paste the file of an edition.' }]
        : [],
    send: async (typed) => {
      const definition = withoutSpaces(typed.definition) ?? '';
      const answer = await send(SaveFormEditionDocument, { input: { ...input, definition } });
      const { problems = [], edition } = answer?.saveFormEdition ?? {};
      // Where it was kept, the page tells its problems itself.
      if (edition == null || edition.revision > input.expectedVersion) return [];
      return problems.map(({ place, message }) => ({ field: 'definition', message: `${place}: ${message}` }));
    },
  });
  return (
    <>
      <ErrorSummary {...form.summary} />
      <IssueFormBody form={form} button="Put it in the place of the draft" tone="secondary" failure={failure}>
        <FileField onText={(definition) => form.change({ definition })} />
        <TextArea
          {...form.at('definition')}
          label="What the file says"
          hint="Its number and day are the draft’s own, whatever the file says."
          value={form.typed.definition}
          onChange={(definition) => form.change({ definition })}
        />
      </IssueFormBody>
    </>
  );
}
