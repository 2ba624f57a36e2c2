import { formatCount, quarterLabel } from '@monitor/domain';
import { LoadedAnswersDocument, useCan, useFetch } from '@monitor/web-graphql';
import type { LoadedAnswerPartsFragment } from '@monitor/web-graphql';
import { DataTable, Fetched } from '@monitor/web-ui';
import type { TableColumn } from '@monitor/web-ui';
import { useState } from 'react';
import type { OrganisationAnswer } from './organisation-answer.js';

/** How many are shown at a time: as the document asks. */
const pageLength = 50;

const standings: Record<LoadedAnswerPartsFragment['standing'], string> = {
  COUNTS: 'Counts: no accepted return says the same',
  OWN_RETURN: 'Does not count: its own return does',
  LATER_COLLECTION: 'Does not count: a later collection does',
};

const columns: TableColumn<LoadedAnswerPartsFragment>[] = [
  { key: 'text', header: 'What is answered', cell: ({ text, code }) => `${text} (${code})`, isRowHeader: true },
  { key: 'quarter', header: 'Quarter', cell: ({ quarterId }) => quarterLabel(quarterId) },
  { key: 'answer', header: 'Answer', cell: ({ answer }) => answer ?? 'Counts of people, not shown here' },
  { key: 'source', header: 'Published collection', cell: ({ title, source }) => `“${title}”, ${source}` },
  { key: 'standing', header: 'Whether it counts', cell: ({ standing }) => standings[standing] },
];

interface LoadedPageProps {
  total: number;
  skip: number;
  answers: readonly LoadedAnswerPartsFragment[];
  onTurn: (skip: number) => void;
}

function LoadedPage({ total, skip, answers, onTurn }: LoadedPageProps) {
  if (total === 0) return <p>Nothing that was loaded for it can be shown to you.</p>;
  const last = skip + answers.length;
  return (
    <>
      <p>
        These answers were loaded from published collections, not sent in a return. What the organisation says itself in
        an accepted return always counts in their place.
      </p>
      <DataTable
        caption={`Answers ${formatCount(skip + 1)} to ${formatCount(last)} of ${formatCount(total)} loaded for it`}
        columns={columns}
        rows={answers}
        rowKey={({ quarterId, code, title, source }) => [quarterId, code, title, source].join(' ')}
      />
      {skip > 0 && (
        <button
          type="button"
          className="nhsuk-button nhsuk-button--secondary"
          onClick={() => onTurn(skip - pageLength)}
        >
          Show the {pageLength} before
        </button>
      )}
      {last < total && (
        <button
          type="button"
          className="nhsuk-button nhsuk-button--secondary"
          onClick={() => onTurn(skip + pageLength)}
        >
          Show the next {formatCount(Math.min(pageLength, total - last))}
        </button>
      )}
    </>
  );
}

function Loaded({ code }: Pick<OrganisationAnswer, 'code'>) {
  const [skip, setSkip] = useState(0);
  const loaded = useFetch(LoadedAnswersDocument, { variables: { code, skip } });
  return (
    <section aria-labelledby="loaded">
      <h2 className="nhsuk-heading-m" id="loaded">
        What was loaded for it
      </h2>
      <Fetched fetch={loaded} what="what was loaded for it" lines={4}>
        {({ loadedAnswers }) => <LoadedPage {...loadedAnswers} skip={skip} onTurn={setSkip} />}
      </Fetched>
    </section>
  );
}

/** What published collections say of it and whether that counts, for whoever may see single organisations. */
export function LoadedSection({ record: { code, region } }: { record: OrganisationAnswer }) {
  const can = useCan();
  const may = can('loaded-answer:read', { organisationCode: code, regionCode: region.code });
  return may ? <Loaded key={code} code={code} /> : null;
}
