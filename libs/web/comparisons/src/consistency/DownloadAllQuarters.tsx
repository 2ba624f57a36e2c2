import { useApolloClient } from '@apollo/client/react';
import { areasName, upperFirst } from '@monitor/domain';
import { DownloadAllRows } from '@monitor/web-charts';
import { CompareConsistencyDocument } from '@monitor/web-graphql';
import { fileParts } from '../kit/FigureSection.js';
import type { ComparedQuarter } from '../quarters/settled-quarter.js';
import { allQuartersTable } from './all-quarters.js';
import type { ComparedInQuarter } from './all-quarters.js';
import type { ConsistencyAnswer } from './consistency-answer.js';
import { kindNames } from './consistency-titles.js';
import { toConsistencyVariables } from './consistency-filters.js';
import type { ConsistencyChoice } from './consistency-filters.js';

interface DownloadAllQuartersProps {
  answer: ConsistencyAnswer;
  choice: ConsistencyChoice;
  /** The quarters of the file. */
  quarters: readonly ComparedQuarter[];
}

/** Asks for the same comparison in one quarter after the other, so that nobody else has to wait for it. */
function useEveryQuarter(choice: ConsistencyChoice, quarters: readonly ComparedQuarter[]) {
  const client = useApolloClient();
  return async (progress: (fetched: number) => void): Promise<ComparedInQuarter[]> => {
    const compared: ComparedInQuarter[] = [];
    for (const quarter of quarters) {
      const variables = toConsistencyVariables({ ...choice, quarter: quarter.id });
      const { data } = await client.query({ query: CompareConsistencyDocument, variables, fetchPolicy: 'no-cache' });
      if (data === undefined) throw new Error('The service answered without the comparison.');
      compared.push({ quarter, answer: data.consistency });
      progress(compared.length);
    }
    return compared;
  };
}

/** Saves the same comparison of every quarter as one file. */
export function DownloadAllQuarters({ answer, choice, quarters }: DownloadAllQuartersProps) {
  const fetchAll = useEveryQuarter(choice, quarters);
  const { level, within } = answer;
  if (quarters.length < 2) return null;
  return (
    <DownloadAllRows
      fetchAll={async (progress) =>
        allQuartersTable(await fetchAll(progress), choice, upperFirst(areasName(level).one))
      }
      total={quarters.length}
      of="quarters"
      name={fileParts(
        ['Share in place', ...kindNames(answer), within?.shortName ?? 'England', 'all quarters'],
        choice.boundaries,
      )}
    />
  );
}
