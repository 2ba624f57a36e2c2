import { publicationKindLabel, publicationKinds } from '@monitor/domain';
import { PublicationsDocument, useFetch } from '@monitor/web-graphql';
import type { PublicationHeadFragment, PublicationsQuery } from '@monitor/web-graphql';
import { DataTable, Empty, Fetched, FilterBar, Pager, TextLink, useUrlState } from '@monitor/web-ui';
import type { TableColumn } from '@monitor/web-ui';
import { publicationPath } from '../kit/publication-paths.js';
import { momentWords, publicationName } from '../kit/publication-words.js';

type Head = PublicationHeadFragment;

const pageLength = 20;

const columns: readonly TableColumn<Head>[] = [
  {
    key: 'number',
    header: 'Publication',
    isRowHeader: true,
    cell: (head) => <TextLink to={publicationPath(head.number)}>{publicationName(head)}</TextLink>,
  },
  { key: 'kind', header: 'Kind', cell: ({ kindLabel }) => kindLabel },
  { key: 'published', header: 'Published', cell: ({ publishedAt }) => momentWords(publishedAt) },
  {
    key: 'standing',
    header: 'Use it or another',
    cell: ({ supersededBy }) =>
      supersededBy == null ? (
        'Use this one'
      ) : (
        <>
          Superseded by <TextLink to={publicationPath(supersededBy)}>publication {supersededBy}</TextLink>
        </>
      ),
  },
];

function Latest({ latest: publications, nextPublication }: PublicationsQuery) {
  const [latest] = publications?.nodes ?? [];
  const next =
    nextPublication == null
      ? 'No next publication is announced.'
      : `The next one comes out on ${momentWords(nextPublication)}.`;
  if (latest === undefined) {
    return (
      <Empty why="Nothing has been published yet. Figures about people are shown from the first publication on.">
        <p>{next}</p>
      </Empty>
    );
  }
  return (
    <p className="nhsuk-lede-text">
      The latest is <TextLink to={publicationPath(latest.number)}>publication {latest.number}</TextLink>,{' '}
      {latest.kindLabel.toLowerCase()}, for {latest.quarter.label}. It came out on {momentWords(latest.publishedAt)}.{' '}
      {next}
    </p>
  );
}

const kindOptions = [
  { value: '', label: 'All kinds' },
  ...publicationKinds.map((value) => ({ value, label: publicationKindLabel(value) })),
];

function Listed({ answer, isAll }: { answer: PublicationsQuery; isAll: boolean }) {
  const rows = answer.published?.nodes ?? [];
  const { hasNextPage = false, endCursor = null } = answer.published?.pageInfo ?? {};
  if (rows.length === 0) return isAll ? null : <Empty why="None of this kind has been published yet." />;
  return (
    <>
      <DataTable
        asCards
        caption="What is published, newest first"
        columns={columns}
        rows={rows}
        rowKey={({ number }) => String(number)}
      />
      <Pager of="publications" shown={rows.length} nextCursor={hasNextPage ? endCursor : null} />
    </>
  );
}

/** Everything that is published, the newest first, with what comes next. */
export function PublicationList() {
  const [{ kind: chosen, after }, change] = useUrlState({ kind: '', after: '' });
  const kind = publicationKinds.find((each) => each === chosen);
  const kinds = kind === undefined ? null : [kind];
  const variables = { first: pageLength, after: after === '' ? null : after, kinds };
  return (
    <Fetched fetch={useFetch(PublicationsDocument, { variables })} what="the publications" lines={6}>
      {(answer) => (
        <>
          <Latest {...answer} />
          {answer.latest?.nodes[0] !== undefined && (
            <FilterBar
              filters={[{ name: 'kind', label: 'Kind', options: kindOptions, value: kind ?? '' }]}
              onChange={(_, value) => change({ kind: value === '' ? undefined : value, after: undefined })}
            />
          )}
          <Listed answer={answer} isAll={kinds === null} />
        </>
      )}
    </Fetched>
  );
}
