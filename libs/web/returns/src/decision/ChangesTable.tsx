import { Details } from 'nhsuk-react-components';
import { editionOf, readCell } from '@monitor/domain';
import type { FormEdition, Question } from '@monitor/domain';
import { DataTable, Empty } from '@monitor/web-ui';
import type { TableColumn } from '@monitor/web-ui';
import type { ShownReturn } from '../return/return-context.js';

type Change = ShownReturn['changes'][number];

const columns: TableColumn<Change>[] = [
  { key: 'label', header: 'Answer', cell: ({ label }) => label, isRowHeader: true },
  { key: 'before', header: 'Before', cell: ({ before }) => before },
  { key: 'after', header: 'Now', cell: ({ after }) => after },
];

/** The question whose compared answer a change is, such as the status of an action; null for every other answer. */
function comparedQuestion(edition: FormEdition, { cell }: Change): Question | null {
  const reference = readCell(edition, cell);
  const counts = reference?.question.counts;
  return reference !== null && counts?.of === 'CHOICE' && counts.field === reference.cell ? reference.question : null;
}

/** Changes of a status, each under the name of its question alone: the caption says that it is the status. */
function statusChanges(edition: FormEdition, changes: readonly Change[]): Change[] {
  return changes.flatMap((change) => {
    const question = comparedQuestion(edition, change);
    return question === null ? [] : [{ ...change, label: question.shortText }];
  });
}

function comparedWith({ acceptedRevision, revision }: ShownReturn['head']): string {
  return acceptedRevision === null || acceptedRevision === revision ? 'the return before it' : 'the accepted version';
}

const differ = (count: number, what: string, against: string) =>
  `${count} ${count === 1 ? `${what} differs` : `${what === 'status' ? 'statuses' : `${what}s`} differ`} from ${against}`;

/** What is new in what was submitted, in words: the statuses at once, every other answer on request. */
export function ChangesTable({ shown }: { shown: ShownReturn }) {
  const { changes } = shown;
  const against = comparedWith(shown.head);
  const edition = editionOf(shown.submitted?.edition ?? shown.edition);
  const statuses = statusChanges(edition, changes);
  const others = changes.filter((change) => comparedQuestion(edition, change) === null);
  if (changes.length === 0) {
    return <Empty why={`Nothing differs from ${against}, or there is none to compare with.`} />;
  }
  return (
    <>
      {statuses.length === 0 ? (
        <p>No status differs from {against}.</p>
      ) : (
        <DataTable
          caption={differ(statuses.length, 'status', against)}
          rows={statuses}
          rowKey={({ cell }) => cell}
          columns={columns}
        />
      )}
      {others.length > 0 && (
        <Details>
          <Details.Summary>{differ(others.length, 'other answer', against)}</Details.Summary>
          <Details.Text>
            <DataTable
              caption="Other answers that differ"
              rows={others}
              rowKey={({ cell }) => cell}
              columns={columns}
            />
          </Details.Text>
        </Details>
      )}
    </>
  );
}
