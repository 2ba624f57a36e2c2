import { timeInWords } from '@monitor/domain';
import { TimeOnReturnDocument, useFetch } from '@monitor/web-graphql';
import type { TimeOnReturnQuery } from '@monitor/web-graphql';
import { DataTable, Fetched } from '@monitor/web-ui';
import type { TableColumn } from '@monitor/web-ui';
import { Details } from 'nhsuk-react-components';
import type { ReturnPlace } from '../return/paths.js';

type Time = NonNullable<TimeOnReturnQuery['timeOnReturn']>;
type InSection = Time['sections'][number];

const about = (minutes: number) => (minutes < 1 ? timeInWords(minutes) : `about ${timeInWords(minutes)}`);

/** @example “Working on this return took about 2 hours 10 minutes, everybody together. The quarter before it was about 3 hours.” */
export function timeTakenWords({ minutes, minutesBefore }: Pick<Time, 'minutes' | 'minutesBefore'>): string {
  const before = minutesBefore === null ? '' : ` The quarter before it was ${about(minutesBefore)}.`;
  return `Working on this return took ${about(minutes)} on these pages, everybody together.${before}`;
}

const columns: TableColumn<InSection>[] = [
  { key: 'section', header: 'Section', isRowHeader: true, cell: ({ title }) => title },
  { key: 'minutes', header: 'Minutes', isNumber: true, cell: ({ minutes }) => minutes },
];

function BySection({ sections }: Pick<Time, 'sections'>) {
  return (
    <Details className="monitor-not-printed">
      <Details.Summary>Where the time went</Details.Summary>
      <Details.Text>
        <DataTable
          caption="Minutes on the pages of each section"
          captionSize="s"
          rows={sections}
          rowKey={({ section }) => section}
          columns={columns}
        />
        <p>Only your organisation sees this. Time on paper, in a workbook or spent finding the counts is not in it.</p>
      </Details.Text>
    </Details>
  );
}

/** How long a return took its own organisation; nothing where nothing was measured. */
export function TimeTaken({ place, isInDetail = false }: { place: ReturnPlace; isInDetail?: boolean }) {
  const { organisationCode, quarterId } = place;
  const fetch = useFetch(TimeOnReturnDocument, { variables: { organisationCode, quarterId } });
  return (
    <Fetched fetch={fetch} what="how long it took" lines={1}>
      {({ timeOnReturn: time }) =>
        time === null ? null : (
          <>
            <p>{timeTakenWords(time)}</p>
            {isInDetail && <BySection sections={time.sections} />}
          </>
        )
      }
    </Fetched>
  );
}
