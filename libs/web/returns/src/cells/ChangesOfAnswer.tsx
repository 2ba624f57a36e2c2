import { editionOf } from '@monitor/domain';
import type { Question } from '@monitor/domain';
import { CellHistoryDocument, useFetch } from '@monitor/web-graphql';
import { DataTable, Fetched } from '@monitor/web-ui';
import { useState } from 'react';
import { formatInstant } from '../content/format-instant.js';
import { placeOf } from '../return/return-context.js';
import type { ShownReturn } from '../return/return-context.js';
import { changerInWords, heldInWords, namesOfCells, wayInWords } from './change-in-words.js';
import type { ToldChange } from './change-in-words.js';

interface ChangesProps {
  shown: ShownReturn;
  question: Question;
}

const rowsAtOnce = 20;

function ChangeTable({ shown, question, changes }: ChangesProps & { changes: readonly ToldChange[] }) {
  const edition = editionOf(shown.draft?.edition ?? shown.edition);
  const names = namesOfCells(
    edition,
    question,
    changes.map(({ cell }) => cell),
  );
  return (
    <DataTable
      caption={`Changes of “${question.shortText}”, the latest first`}
      captionSize="s"
      rows={changes}
      rowKey={({ version, cell }) => `${version} ${cell}`}
      asCards
      columns={[
        { key: 'cell', header: 'Where', cell: ({ cell }) => names.get(cell) ?? cell, isRowHeader: true },
        { key: 'before', header: 'From', cell: ({ before }) => heldInWords(before) },
        { key: 'after', header: 'To', cell: ({ after }) => heldInWords(after) },
        { key: 'who', header: 'Who', cell: changerInWords },
        {
          key: 'when',
          header: 'When and how',
          cell: (change) => `${formatInstant(change.changedAt)}, ${wayInWords(change)}`,
        },
      ]}
    />
  );
}

function Turning({
  cursors,
  next,
  turn,
}: {
  cursors: readonly string[];
  next: string | null;
  turn: (to: string[]) => void;
}) {
  if (cursors.length === 0 && next === null) return null;
  return (
    <p>
      {cursors.length > 0 && (
        <button type="button" className="monitor-link-button" onClick={() => turn(cursors.slice(0, -1))}>
          Later changes
        </button>
      )}{' '}
      {next !== null && (
        <button type="button" className="monitor-link-button" onClick={() => turn([...cursors, next])}>
          Earlier changes
        </button>
      )}
    </p>
  );
}

/** Who changed the cells of one answer, page by page. Comes with its own part of the program when it is asked for. */
export default function ChangesOfAnswer({ shown, question }: ChangesProps) {
  const [cursors, setCursors] = useState<readonly string[]>([]);
  const variables = { ...placeOf(shown), question: question.code, first: rowsAtOnce, after: cursors.at(-1) ?? null };
  const fetch = useFetch(CellHistoryDocument, { variables, fetchPolicy: 'network-only' });
  return (
    <Fetched fetch={fetch} what="who changed this" lines={3}>
      {({ cellHistory: { changes, nextCursor } }) =>
        changes.length === 0 ? (
          <p>Nobody has changed this since changes began to be kept.</p>
        ) : (
          <>
            <ChangeTable shown={shown} question={question} changes={changes} />
            <Turning cursors={cursors} next={nextCursor} turn={setCursors} />
          </>
        )
      }
    </Fetched>
  );
}
