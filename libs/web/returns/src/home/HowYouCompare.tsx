import { formatCount, lowerFirst } from '@monitor/domain';
import { OwnComparisonDocument, useFetch } from '@monitor/web-graphql';
import type { AnswersInPlacePartsFragment, OwnComparisonQuery } from '@monitor/web-graphql';
import { DataTable, Fetched, TextLink } from '@monitor/web-ui';
import type { TableColumn } from '@monitor/web-ui';

type Comparison = NonNullable<OwnComparisonQuery['ownComparison']>;
type Domain = Comparison['domains'][number];

const ofAll = ({ inPlace, applicable }: AnswersInPlacePartsFragment) =>
  applicable === 0 ? 'Does not apply' : `${formatCount(inPlace)} of ${formatCount(applicable)}`;

function others(answers: AnswersInPlacePartsFragment | null): string {
  if (answers === null) return 'Not shown: fewer than 5 answered';
  if (answers.applicable === 0) return 'Does not apply to any that answered';
  const percent = Math.round((100 * answers.inPlace) / answers.applicable);
  return `${percent}% of answers, ${formatCount(answers.organisations)} organisations`;
}

function columnsOf(regionName: string): TableColumn<Domain>[] {
  return [
    { key: 'domain', header: 'Domain', isRowHeader: true, cell: ({ label }) => label },
    { key: 'own', header: 'Your actions in place', cell: ({ own }) => ofAll(own) },
    { key: 'region', header: `In place: ${regionName}`, cell: ({ region }) => others(region) },
    { key: 'england', header: 'In place: England', cell: ({ england }) => others(england) },
  ];
}

function Compared({ domains, quarter, typeLabel, regionName }: Comparison) {
  const inPlace = domains.reduce((sum, { own }) => sum + own.inPlace, 0);
  const applicable = domains.reduce((sum, { own }) => sum + own.applicable, 0);
  return (
    <>
      <p>
        In your latest accepted return, for {quarter.label}, {formatCount(inPlace)} of the {formatCount(applicable)}{' '}
        actions that apply to you are in place. Beside it stand the answers of organisations of your type:{' '}
        {lowerFirst(typeLabel)}.
      </p>
      <DataTable
        caption="Actions in place, by domain"
        rows={domains}
        rowKey={({ key }) => key}
        columns={columnsOf(regionName)}
        asCards
      />
    </>
  );
}

/** How the latest accepted return of an organisation compares, and where more is compared. */
export function HowYouCompare({ code }: { code: string }) {
  const fetch = useFetch(OwnComparisonDocument, { variables: { organisationCode: code } });
  return (
    <section aria-labelledby="how-you-compare">
      <h2 className="nhsuk-heading-m" id="how-you-compare">
        How you compare
      </h2>
      <Fetched fetch={fetch} what="how you compare" lines={4}>
        {({ ownComparison }) =>
          ownComparison === null ? (
            <p>You are compared with others once a return of yours is accepted.</p>
          ) : (
            <Compared {...ownComparison} />
          )
        }
      </Fetched>
      <p>
        Regions and integrated care boards are compared under <TextLink to="/consistency">Consistency</TextLink> and{' '}
        <TextLink to="/equity">Equity</TextLink>.
      </p>
    </section>
  );
}
