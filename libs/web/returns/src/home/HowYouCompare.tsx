import { formatCount, lowerFirst, noteByline } from '@monitor/domain';
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

interface OwnRow {
  code: string;
  quarterId: string;
}

/** Where the note beside a domain is read, written and withdrawn. */
function notePath(domain: string, { code, quarterId }: OwnRow): string {
  return `/notes/${[code, quarterId, domain].map(encodeURIComponent).join('/')}`;
}

const noteAnchor = (key: string) => `note-${key}`;

/** The way to the note beside a domain, or to where one is written. */
function NoteLink({ domain: { key, label, note }, code, quarterId }: OwnRow & { domain: Domain }) {
  if (note !== null) return <a href={`#${noteAnchor(key)}`}>Your note on {label}</a>;
  return (
    <TextLink to={notePath(key, { code, quarterId })} about={`on ${label}`}>
      Write a note
    </TextLink>
  );
}

/** What the organisation wrote beside its answers, by domain. */
function OwnNotes({ domains, ...row }: OwnRow & { domains: readonly Domain[] }) {
  return domains.map(({ key, label, note }) =>
    note === null ? null : (
      <div key={key} id={noteAnchor(key)}>
        <h3 className="nhsuk-heading-s">Your note on {label}</h3>
        <p className="monitor-comment">{note.text}</p>
        <p>
          {noteByline({ ...note, writtenAt: new Date(note.writtenAt) })}.{' '}
          <TextLink to={notePath(key, row)} about={`on ${label}`}>
            Change or withdraw the note
          </TextLink>
        </p>
      </div>
    ),
  );
}

/** What trusts of the same kind say in England. */
function kindColumn(label: string): TableColumn<Domain> {
  return { key: 'kind', header: `In place: ${lowerFirst(label)}s of England`, cell: ({ ofKind }) => others(ofKind) };
}

function columnsOf({ regionName, kind }: Pick<Comparison, 'regionName' | 'kind'>, row: OwnRow): TableColumn<Domain>[] {
  return [
    { key: 'domain', header: 'Domain', isRowHeader: true, cell: ({ label }) => label },
    { key: 'own', header: 'Your actions in place', cell: ({ own }) => ofAll(own) },
    { key: 'region', header: `In place: ${regionName}`, cell: ({ region }) => others(region) },
    { key: 'england', header: 'In place: England', cell: ({ england }) => others(england) },
    ...(kind === null ? [] : [kindColumn(kind.label)]),
    { key: 'note', header: 'Your note', cell: (domain) => <NoteLink domain={domain} {...row} /> },
  ];
}

function Compared({ domains, quarter, typeLabel, kind, regionName, code }: Comparison & { code: string }) {
  const inPlace = domains.reduce((sum, { own }) => sum + own.inPlace, 0);
  const applicable = domains.reduce((sum, { own }) => sum + own.applicable, 0);
  return (
    <>
      <p>
        In your latest accepted return, for {quarter.label}, {formatCount(inPlace)} of the {formatCount(applicable)}{' '}
        actions that apply to you are in place. Beside it stand the answers of organisations of your type:{' '}
        {lowerFirst(typeLabel)}.
        {kind !== null &&
          ` A column of its own has the trusts of your kind: ${lowerFirst(kind.label)} (${kind.source}).`}
      </p>
      <DataTable
        caption="Actions in place, by domain"
        rows={domains}
        rowKey={({ key }) => key}
        columns={columnsOf({ regionName, kind }, { code, quarterId: quarter.id })}
        asCards
      />
      <p>
        Your region and the national team see your answers of each domain. A note of yours stands beside them: what
        people should know who look at them.
      </p>
      <OwnNotes domains={domains} code={code} quarterId={quarter.id} />
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
            <Compared {...ownComparison} code={code} />
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
