import { formatCount } from '@monitor/domain';
import { DataTable, Empty, Fetched } from '@monitor/web-ui';
import type { TableColumn } from '@monitor/web-ui';
import { fileAddress, fileSize, fileWords } from './manifest.js';
import type { ReleaseFile } from './manifest.js';
import { useReleaseFiles } from './use-release-files.js';

function columnsOf(publication: number): TableColumn<ReleaseFile>[] {
  return [
    {
      key: 'name',
      header: 'File',
      isRowHeader: true,
      cell: ({ name }) => (
        <>
          <a className="nhsuk-link" href={fileAddress(publication, name)} download>
            {name}
          </a>
          <p className="nhsuk-body-s nhsuk-u-margin-bottom-0">{fileWords(name)}</p>
        </>
      ),
    },
    { key: 'size', header: 'Size', isNumber: true, cell: ({ bytes }) => fileSize(bytes) },
    { key: 'rows', header: 'Rows', isNumber: true, cell: ({ rows }) => (rows === null ? '–' : formatCount(rows)) },
  ];
}

interface ReleaseFilesProps {
  publication: number;
  caption: string;
}

/** What a publication can be downloaded as, with how large each file is. */
export function ReleaseFiles({ publication, caption }: ReleaseFilesProps) {
  const fetch = useReleaseFiles(publication);
  const empty = <Empty why="Its files are not made yet. Look again in a few minutes." />;
  return (
    <Fetched fetch={fetch} what="the files" lines={4} empty={empty}>
      {(files) => (
        <>
          <DataTable
            asCards
            caption={caption}
            columns={columnsOf(publication)}
            rows={files}
            rowKey={({ name }) => name}
          />
          <p>
            The <a href={fileAddress(publication, 'manifest.json')}>manifest</a> lists them for programs, each with its
            SHA-256, by which you can tell that a download is whole.
          </p>
        </>
      )}
    </Fetched>
  );
}
