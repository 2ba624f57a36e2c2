import { formatDay } from '@monitor/domain';
import { ReturnWindowsDocument, useFetch } from '@monitor/web-graphql';
import type { NationalWindowPartsFragment } from '@monitor/web-graphql';
import { DataTable, Fetched, PageTitle, TextLink } from '@monitor/web-ui';
import type { TableColumn } from '@monitor/web-ui';
import { ChangeTable } from './ChangeTable.js';
import { WindowGate, windowsPath } from './WindowGate.js';
import { windowStanding } from './window-standing.js';

type Window = NationalWindowPartsFragment;

const columns: readonly TableColumn<Window>[] = [
  {
    key: 'quarter',
    header: 'Quarter',
    isRowHeader: true,
    cell: ({ quarter }) => <TextLink to={`${windowsPath}/${quarter.id}`}>{quarter.label}</TextLink>,
  },
  { key: 'opens', header: 'Opens', cell: ({ quarter }) => formatDay(quarter.opensOn) },
  { key: 'due', header: 'Due', cell: ({ quarter }) => formatDay(quarter.dueOn) },
  { key: 'closes', header: 'Closes', cell: ({ quarter }) => formatDay(quarter.closesOn) },
  { key: 'standing', header: 'Today', cell: windowStanding },
  { key: 'extensions', header: 'Extensions', isNumber: true, cell: ({ extensions }) => extensions },
];

function Remarks({ windows }: { windows: readonly Window[] }) {
  const remarks = windows.flatMap(({ remark }) => (remark === null ? [] : [remark]));
  if (remarks.length === 0) return null;
  return (
    <>
      <h2 className="nhsuk-heading-m">Days without an open return, or with two</h2>
      <ul className="nhsuk-list nhsuk-list--bullet">
        {remarks.map((remark) => (
          <li key={remark}>{remark}</li>
        ))}
      </ul>
    </>
  );
}

function Windows() {
  return (
    <>
      <PageTitle title="When returns are sent" />
      <p className="nhsuk-lede-text">
        One administrator drafts a change of a window, or more days for one organisation, another approves it. It takes
        effect at once. Nothing that was submitted, signed off or accepted changes.
      </p>
      <Fetched fetch={useFetch(ReturnWindowsDocument)} what="the windows" lines={10}>
        {({ returnWindows, windowChanges }) => (
          <>
            <Remarks windows={returnWindows} />
            <DataTable
              caption="Windows, newest first"
              columns={columns}
              rows={returnWindows}
              rowKey={({ quarter }) => quarter.id}
            />
            <ChangeTable changes={windowChanges} />
          </>
        )}
      </Fetched>
    </>
  );
}

/** When each quarter’s return can be sent, and what was changed about it. */
export function WindowsPage() {
  return (
    <WindowGate>
      <Windows />
    </WindowGate>
  );
}
