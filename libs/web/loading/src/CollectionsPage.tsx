import { formatCount, loadingStateLabel } from '@monitor/domain';
import { LoadedCollectionsDocument, useFetch } from '@monitor/web-graphql';
import type { CollectionPartsFragment } from '@monitor/web-graphql';
import { ButtonLink, DataTable, Empty, Fetched, PageTitle, TextLink } from '@monitor/web-ui';
import type { TableColumn } from '@monitor/web-ui';
import { LoadersOnly } from './LoadersOnly.js';
import { collectionPath, loadingPath } from './loading-paths.js';

const columns: TableColumn<CollectionPartsFragment>[] = [
  {
    key: 'title',
    header: 'Collection',
    cell: ({ id, title, source }) => (
      <>
        <TextLink to={collectionPath(id)}>{title}</TextLink>
        <p className="nhsuk-body-s nhsuk-u-margin-bottom-0">{source}</p>
      </>
    ),
    sortValue: ({ title }) => title,
    isRowHeader: true,
  },
  { key: 'state', header: 'Where it stands', cell: ({ state }) => loadingStateLabel(state) },
  {
    key: 'answers',
    header: 'Answers',
    cell: ({ answers }) => formatCount(answers),
    sortValue: ({ answers }) => answers,
    isNumber: true,
  },
];

function Collections() {
  return (
    <Fetched fetch={useFetch(LoadedCollectionsDocument)} what="the collections" lines={6}>
      {({ loadedCollections }) =>
        loadedCollections.length === 0 ? (
          <Empty why="No collection has been read in yet." />
        ) : (
          <DataTable
            caption="Collections, newest first"
            columns={columns}
            rows={loadedCollections}
            rowKey={({ id }) => id}
          />
        )
      }
    </Fetched>
  );
}

/** All published collections, loaded or not. */
export function CollectionsPage() {
  return (
    <LoadersOnly>
      <PageTitle title="Published collections" />
      <p className="nhsuk-lede-text">
        Answers that were collected elsewhere count beside returns, marked with their source, wherever an organisation
        has not answered itself.
      </p>
      <ButtonLink to={`${loadingPath}/new`}>Read a file in</ButtonLink>
      <Collections />
    </LoadersOnly>
  );
}
