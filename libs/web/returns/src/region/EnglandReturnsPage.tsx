import { formatCount, formatDay, lateInWords, organisationTypeLabel, organisationTypes } from '@monitor/domain';
import {
  FirstMissingDocument,
  QuartersDocument,
  ReturnsOverviewDocument,
  useCan,
  useFetch,
} from '@monitor/web-graphql';
import type { QuarterPartsFragment, ReturnsOverviewQuery } from '@monitor/web-graphql';
import { DataTable, Empty, Fetched, FilterBar, PageTitle, Permitted, TextLink, useUrlState } from '@monitor/web-ui';
import type { TableColumn } from '@monitor/web-ui';
import { defaultQuarter } from './default-quarter.js';
import { englandRows, englandTotal } from './england-rows.js';
import type { EnglandRow } from './england-rows.js';

function FirstMissing({ regionCode, quarterId }: { regionCode: string; quarterId: string }) {
  const fetch = useFetch(FirstMissingDocument, { variables: { regionCode, quarterId } });
  return (
    <Fetched fetch={fetch} what="whose absence matters most" lines={2}>
      {({ missingReturns: { returns } }) => {
        const [first] = returns;
        if (first === undefined) return 'None is missing.';
        return (
          <>
            <TextLink to={`/organisations/${encodeURIComponent(first.organisationCode)}`}>
              {first.organisationName}
            </TextLink>
            {'. '}
            {first.effect.canChangeVerdict && <strong>Could change the verdict alone. </strong>}
            {first.effect.sentence}
          </>
        );
      }}
    </Fetched>
  );
}

const count = (key: string, header: string, of: (row: EnglandRow) => number): TableColumn<EnglandRow> => ({
  ...{ key, header, isNumber: true },
  cell: (row) => formatCount(of(row)),
  sortValue: of,
});

function columnsOf(quarterId: string): TableColumn<EnglandRow>[] {
  return [
    {
      ...{ key: 'region', header: 'Region', isRowHeader: true },
      cell: ({ code, name }) => (
        <TextLink to={`/england/returns/${encodeURIComponent(code)}?quarter=${encodeURIComponent(quarterId)}`}>
          {name}
        </TextLink>
      ),
      sortValue: ({ name }) => name,
    },
    count('late', 'Late', ({ late }) => late),
    count('notStarted', 'Not started', ({ notStarted }) => notStarted),
    count('onTheirWay', 'With organisations', ({ onTheirWay }) => onTheirWay),
    count('waiting', 'With the region', ({ waitingForYou }) => waitingForYou),
    count('accepted', 'Accepted', ({ accepted }) => accepted),
    count('expected', 'Expected', ({ expected }) => expected),
    count('extended', 'With more days', ({ extended }) => extended),
    {
      ...{ key: 'first', header: 'Whose absence matters most' },
      cell: ({ code }) => <FirstMissing regionCode={code} quarterId={quarterId} />,
    },
  ];
}

interface ShownProps {
  overview: ReturnsOverviewQuery['returnsOverview'];
  type: string;
}

function Shown({ overview: { quarter, daysLate, regions }, type }: ShownProps) {
  const rows = englandRows(regions, type);
  const { accepted, expected, late } = englandTotal(rows);
  const days = quarter.windowState === 'NOT_YET_OPEN' ? 'not open yet' : lateInWords(daysLate).toLowerCase();
  return (
    <>
      <p className="nhsuk-lede-text" aria-live="polite">
        {formatCount(accepted)} of {formatCount(expected)} returns are accepted, and {formatCount(late)}{' '}
        {late === 1 ? 'is' : 'are'} late.
      </p>
      <p>
        The deadline is {formatDay(quarter.dueOn)} ({days}); returns can be sent until {formatDay(quarter.closesOn)},
        but for those with more days.
      </p>
      {rows.length === 0 ? (
        <Empty why="No return is expected for this quarter." />
      ) : (
        <DataTable
          caption="Returns by region, those with the most late ones first"
          rows={rows}
          rowKey={({ code }) => code}
          columns={columnsOf(quarter.id)}
          asCards
        />
      )}
    </>
  );
}

function England({ quarters }: { quarters: readonly QuarterPartsFragment[] }) {
  const [chosen, change] = useUrlState({ quarter: defaultQuarter(quarters), type: '' });
  const fetch = useFetch(ReturnsOverviewDocument, {
    variables: { quarterId: chosen.quarter },
    skip: chosen.quarter === '',
  });
  const selectable = quarters.filter(({ windowState }) => windowState !== 'NOT_YET_OPEN');
  return (
    <>
      <FilterBar
        onChange={(name, value) => change({ [name]: value })}
        filters={[
          {
            ...{ name: 'quarter', label: 'Quarter', value: chosen.quarter },
            options: selectable.map(({ id, label }) => ({ value: id, label })),
          },
          {
            ...{ name: 'type', label: 'Type of organisation', value: chosen.type },
            options: [
              { value: '', label: 'All types' },
              ...organisationTypes.map((type) => ({ value: type, label: organisationTypeLabel(type) })),
            ],
          },
        ]}
      />
      <Fetched
        fetch={fetch}
        what="the returns"
        lines={8}
        empty={<Empty why="No quarter has been opened for returns yet. Returns appear here from its first day." />}
      >
        {({ returnsOverview }) => <Shown overview={returnsOverview} type={chosen.type} />}
      </Fetched>
    </>
  );
}

function Fetching() {
  return (
    <Fetched fetch={useFetch(QuartersDocument)} what="the quarters" lines={8}>
      {({ quarters }) => <England quarters={quarters} />}
    </Fetched>
  );
}

/** Who has not sent in which region, and whose absence matters most: for England. */
export function EnglandReturnsPage() {
  const may = useCan()('return-progress:read');
  return (
    <Permitted may={may}>
      <PageTitle title="Returns of England" caption="By region and type of organisation" />
      <Fetching />
    </Permitted>
  );
}
