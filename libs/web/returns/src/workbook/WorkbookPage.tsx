import { describedBy, FormGroup } from '@monitor/web-ui';
import { useState } from 'react';
import type { SubmitEvent } from 'react';
import { returnPath } from '../return/paths.js';
import { placeOf, useReturn } from '../return/return-context.js';
import { ReturnHeading } from '../return/ReturnHeading.js';
import { useWorkbook } from './use-workbook.js';
import type { WorkbookSending } from './use-workbook.js';
import { WorkbookOutcome } from './WorkbookOutcome.js';

/** Chooses a workbook and asks what it would change. */
function SendForm({ sending }: { sending: WorkbookSending }) {
  const [file, setFile] = useState<File | null>(null);
  const [isMissing, setMissing] = useState(false);
  const send = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    setMissing(file === null);
    if (file !== null) void sending.preview(file);
  };
  const field = {
    id: 'workbook-file',
    label: 'The workbook that you have filled in',
    hint: 'An .xlsx file, at most 15 megabytes.',
    error: isMissing ? 'Choose the workbook that you have filled in.' : null,
  };
  return (
    <form className="monitor-form" onSubmit={send} noValidate>
      <FormGroup {...field}>
        <input
          id={field.id}
          type="file"
          accept=".xlsx"
          aria-describedby={describedBy(field)}
          onChange={({ target }) => setFile(target.files?.[0] ?? null)}
        />
      </FormGroup>
      <button className="nhsuk-button nhsuk-button--secondary" aria-disabled={sending.isUnderWay}>
        {sending.isUnderWay ? 'Reading the workbook' : 'Show what would change'}
      </button>
    </form>
  );
}

/** Where a return is filled in with a spreadsheet: downloaded, sent in, looked at, saved. */
export function WorkbookPage() {
  const place = placeOf(useReturn());
  const address = returnPath(place, 'workbook.xlsx');
  const sending = useWorkbook(address);
  return (
    <>
      <ReturnHeading title="Fill in a workbook" />
      <p>
        The workbook asks what the pages ask, with the answers that are saved now. Fill it in with any spreadsheet
        program, on your own or with others, and send it in here. You see what would change before anything is saved.
      </p>
      <h2 className="nhsuk-heading-m">1. Download it</h2>
      <p>
        <a className="nhsuk-button" href={address} download>
          Download the workbook
        </a>
      </p>
      <h2 className="nhsuk-heading-m">2. Send it in</h2>
      <SendForm sending={sending} />
      <div role="status">
        <WorkbookOutcome sending={sending} returnAddress={returnPath(place)} />
      </div>
    </>
  );
}
