import type { CellChange, CellFault, OvertakenAnswer } from '@monitor/domain';
import { DataTable, Failed } from '@monitor/web-ui';
import type { TableColumn } from '@monitor/web-ui';
import type { WorkbookSending } from './use-workbook.js';

const changeColumns: TableColumn<CellChange>[] = [
  { key: 'question', header: 'Question', cell: ({ question }) => question, isRowHeader: true },
  { key: 'before', header: 'Now', cell: ({ before }) => before },
  { key: 'after', header: 'In the workbook', cell: ({ after }) => after },
];

const faultColumns: TableColumn<CellFault>[] = [
  { key: 'place', header: 'Sheet and cell', cell: ({ sheet, address }) => `${sheet}, ${address}`, isRowHeader: true },
  { key: 'question', header: 'Question', cell: ({ question }) => question },
  { key: 'found', header: 'What was found', cell: ({ found }) => found },
  { key: 'wanted', header: 'What is wanted', cell: ({ wanted }) => wanted },
];

function Changes({ changes }: { changes: readonly CellChange[] }) {
  return <DataTable caption="What changes" columns={changeColumns} rows={changes} rowKey={({ cell }) => cell} />;
}

function Faults({ faults }: { faults: readonly CellFault[] }) {
  return (
    <>
      <h2 className="nhsuk-heading-m">Nothing was saved: some boxes cannot be read</h2>
      <p>Put these right in the workbook, save it, and send it in again.</p>
      <DataTable
        caption={`${faults.length} ${faults.length === 1 ? 'box' : 'boxes'} to put right`}
        columns={faultColumns}
        rows={faults}
        rowKey={({ sheet, address }) => `${sheet} ${address}`}
      />
    </>
  );
}

function Conflicts({ conflicts }: { conflicts: readonly OvertakenAnswer[] }) {
  return (
    <>
      <h2 className="nhsuk-heading-m">Nothing was saved: answers have changed since the workbook was made</h2>
      <ul className="nhsuk-list nhsuk-list--bullet">
        {conflicts.map(({ question, name, editedByName }) => (
          <li key={question}>
            {name}
            {editedByName !== '' && `, changed by ${editedByName}`}
          </li>
        ))}
      </ul>
      <p>Download a new workbook, which holds their answers, and type into it what you still want to change.</p>
    </>
  );
}

function Preview({ changes, sending }: { changes: readonly CellChange[]; sending: WorkbookSending }) {
  if (changes.length === 0) return <p>The workbook says what the return already says. There is nothing to save.</p>;
  return (
    <>
      <h2 className="nhsuk-heading-m">Nothing is saved yet: this is what would change</h2>
      <Changes changes={changes} />
      <button
        type="button"
        className="nhsuk-button"
        aria-disabled={sending.isUnderWay}
        onClick={() => void sending.apply()}
      >
        {sending.isUnderWay ? 'Saving' : 'Save these changes'}
      </button>
    </>
  );
}

/** What became of the workbook that was sent in last. */
export function WorkbookOutcome({ sending, returnAddress }: { sending: WorkbookSending; returnAddress: string }) {
  const { answer, failure } = sending;
  if (failure !== null) return <Failed failure={failure} />;
  switch (answer?.outcome) {
    case undefined:
      return null;
    case 'REFUSED':
      return <Failed failure={{ message: answer.message, requestId: null }} />;
    case 'FAULTS':
      return <Faults faults={answer.faults} />;
    case 'CONFLICTS':
      return <Conflicts conflicts={answer.conflicts} />;
    case 'PREVIEW':
      return <Preview changes={answer.changes} sending={sending} />;
    case 'SAVED':
      return (
        <>
          <h2 className="nhsuk-heading-m">The workbook is saved</h2>
          <Changes changes={answer.changes} />
          {/* A new page rather than a step within this one: what is shown of the return was fetched before. */}
          <p>
            <a href={returnAddress}>Go to the return, and check it before you submit</a>
          </p>
        </>
      );
  }
}
