import { formatDay } from '@monitor/domain';
import { FormEditionsDocument, useFetch } from '@monitor/web-graphql';
import type { FormEditionHeadPartsFragment } from '@monitor/web-graphql';
import { DataTable, Fetched, PageTitle, TextLink } from '@monitor/web-ui';
import type { TableColumn } from '@monitor/web-ui';
import { DraftForm } from './DraftForm.js';
import { AdministratorsOnly, editionsPath } from './EditionGate.js';

type Head = FormEditionHeadPartsFragment;

const columns: readonly TableColumn<Head>[] = [
  {
    key: 'version',
    header: 'Edition',
    isRowHeader: true,
    cell: ({ version }) => <TextLink to={`${editionsPath}/${String(version)}`}>Edition {version}</TextLink>,
  },
  { key: 'state', header: 'State', cell: ({ stateLabel }) => stateLabel },
  { key: 'first', header: 'Asked from', cell: ({ firstQuarterLabel }) => firstQuarterLabel },
  {
    key: 'published',
    header: 'Published',
    cell: ({ state, publishedOn }) => (state === 'PUBLISHED' ? formatDay(publishedOn) : 'Not yet'),
  },
  { key: 'questions', header: 'Questions', isNumber: true, cell: ({ questions }) => questions },
];

function Listed({ editions }: { editions: readonly Head[] }) {
  const open = editions.find(({ state }) => state !== 'PUBLISHED');
  const latest = editions.find(({ state }) => state === 'PUBLISHED');
  return (
    <>
      <p className="nhsuk-lede-text">
        {open === undefined
          ? 'No edition is being written.'
          : `Edition ${String(open.version)} is being written: ${open.stateLabel.toLowerCase()}.`}
      </p>
      <p>
        An edition is everything that the return asks. One administrator drafts it, another approves it, and returns
        begun from its first quarter on answer it. Returns that were begun before keep their edition.
      </p>
      <DataTable
        caption="Editions, newest first"
        columns={columns}
        rows={editions}
        rowKey={(row) => String(row.version)}
      />
      {open === undefined && latest !== undefined && <DraftForm from={latest.version} />}
    </>
  );
}

function Editions() {
  return (
    <>
      <PageTitle title="Editions of the form" />
      <Fetched fetch={useFetch(FormEditionsDocument)} what="the editions" lines={5}>
        {({ formEditions }) => <Listed editions={formEditions} />}
      </Fetched>
    </>
  );
}

/** Every edition of the form, and the way to write the next. */
export function EditionsPage() {
  return (
    <AdministratorsOnly>
      <Editions />
    </AdministratorsOnly>
  );
}
