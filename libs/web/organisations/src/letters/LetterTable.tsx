import { roleLabel } from '@monitor/domain';
import type { LetterPartsFragment } from '@monitor/web-graphql';
import { DataTable, TextLink } from '@monitor/web-ui';
import type { TableColumn } from '@monitor/web-ui';
import { mailboxesPath } from './mailboxes-path.js';
import { aboutLetter, standingOfLetter } from './letter-words.js';

const place: TableColumn<LetterPartsFragment> = {
  key: 'place',
  header: 'To',
  cell: ({ organisationCode, placeName }) => <TextLink to={mailboxesPath(organisationCode)}>{placeName}</TextLink>,
};

const columns: readonly TableColumn<LetterPartsFragment>[] = [
  { key: 'about', header: 'Letter', isRowHeader: true, cell: aboutLetter },
  { key: 'role', header: 'For', cell: ({ role }) => roleLabel(role) },
  { key: 'state', header: 'Where it stands', cell: standingOfLetter },
  { key: 'outcome', header: 'Why', cell: ({ outcome }) => outcome ?? '' },
];

/** Letters and where each stands; of several places, whose they are. */
export function LetterTable({
  caption,
  letters,
  hasPlaces = false,
}: {
  caption: string;
  letters: readonly LetterPartsFragment[];
  hasPlaces?: boolean;
}) {
  return (
    <DataTable
      caption={caption}
      columns={hasPlaces ? [...columns.slice(0, 1), place, ...columns.slice(1)] : columns}
      rows={letters}
      rowKey={({ organisationCode, kind, role, quarterId, writtenAt }) =>
        [organisationCode, kind, role, quarterId, writtenAt].join(' ')
      }
      asCards
    />
  );
}
