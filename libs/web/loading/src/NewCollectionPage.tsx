import { howToDivide, largestFile, whyTooLarge } from '@monitor/domain';
import { BeginCollectionDocument, useSend } from '@monitor/web-graphql';
import { BackLink, ErrorSummary, IssueFormBody, PageTitle, useIssueForm } from '@monitor/web-ui';
import type { FailureNote, FormIssue } from '@monitor/web-ui';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { FileField } from './FileField.js';
import { LoadersOnly } from './LoadersOnly.js';
import { collectionPath, loadingPath } from './loading-paths.js';
import { sendFile } from './send-file.js';

interface Chosen {
  file: File | null;
  mapping: File | null;
}

function check({ file, mapping }: Chosen): FormIssue[] {
  const issues: FormIssue[] = [];
  if (file === null) issues.push({ field: 'file', message: 'Choose the published file, saved as csv.' });
  else {
    const tooLarge = whyTooLarge(file.size);
    if (tooLarge !== null) issues.push({ field: 'file', message: tooLarge });
  }
  if (mapping === null) issues.push({ field: 'mapping', message: 'Choose the mapping file that says how to read it.' });
  return issues;
}

/** Begins a collection with its mapping, then sends its file; goes on to its page where both were taken. */
function useReadIn() {
  const navigate = useNavigate();
  const { send, failure } = useSend();
  const [refused, setRefused] = useState<FailureNote | null>(null);
  const readIn = async ({ file, mapping }: Chosen): Promise<readonly FormIssue[]> => {
    if (file === null || mapping === null) return [];
    setRefused(null);
    const input = { fileName: file.name, mappingText: await mapping.text() };
    const begun = await send(BeginCollectionDocument, { input });
    if (begun === null) return [];
    const { id = null, faults } = begun.beginCollection;
    if (id === null) return faults.map(({ message }) => ({ field: 'mapping', message }));
    const sent = await sendFile(id, file);
    if ('refused' in sent) setRefused(sent.refused);
    else if (sent.issues.length > 0) return sent.issues;
    else await navigate(collectionPath(id));
    return [];
  };
  return { readIn, failure: refused ?? failure };
}

/** What to do with a file above the limit. */
function HowToDivide() {
  return (
    <details className="nhsuk-details">
      <summary className="nhsuk-details__summary">
        <span className="nhsuk-details__summary-text">The file is too large</span>
      </summary>
      <div className="nhsuk-details__text">
        <p>{howToDivide}</p>
        <p>Do not divide it by quarter: where a collection ends and another begins, figures are not compared across.</p>
      </div>
    </details>
  );
}

function NewCollection() {
  const { readIn, failure } = useReadIn();
  const form = useIssueForm<Chosen>({ begin: { file: null, mapping: null }, check, send: readIn });
  return (
    <div className="nhsuk-grid-row">
      <div className="nhsuk-grid-column-two-thirds">
        <BackLink to={loadingPath}>Back to published collections</BackLink>
        <ErrorSummary {...form.summary} />
        <PageTitle title="Read a published file in" hasErrors={form.hasErrors} />
        <p className="nhsuk-lede-text">
          Every row is checked, and nothing counts until another administrator has approved it.
        </p>
        <IssueFormBody form={form} button="Read it in" sending="Reading and checking" failure={failure}>
          <FileField
            {...form.at('file')}
            label="The published file"
            hint={`A csv file with its headings in the first row, at most ${largestFile / (1024 * 1024)} MiB.`}
            accept=".csv,text/csv"
            onChange={(file) => form.change({ file })}
          />
          <FileField
            {...form.at('mapping')}
            label="Its mapping"
            hint="A JSON file that says which columns hold the organisation, the quarter, the question and the answer, and what the publisher’s words mean here."
            accept=".json,application/json"
            onChange={(mapping) => form.change({ mapping })}
          />
        </IssueFormBody>
        <HowToDivide />
      </div>
    </div>
  );
}

/** Where an administrator reads a published file in. */
export function NewCollectionPage() {
  return (
    <LoadersOnly>
      <NewCollection />
    </LoadersOnly>
  );
}
