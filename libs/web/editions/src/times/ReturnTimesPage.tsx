import { organisationTypeLabel, organisationTypes, timeInWords } from '@monitor/domain';
import { ReturnTimeQuartersDocument, ReturnTimesDocument, useCan, useFetch } from '@monitor/web-graphql';
import type { ReturnTimeQuartersQuery, TimesOfTypePartsFragment } from '@monitor/web-graphql';
import { Empty, Fetched, FilterBar, PageTitle, Permitted, useUrlState } from '@monitor/web-ui';
import { TimesTable } from './TimesTable.js';

type Quarter = ReturnTimeQuartersQuery['quarters'][number];
type Times = TimesOfTypePartsFragment;

/** What was learnt of the type that needs longest, in one sentence. */
function finding(types: readonly Times[]): string {
  const [longest] = types
    .filter(({ measured }) => measured !== null)
    .sort((a, b) => (b.measured?.median ?? 0) - (a.measured?.median ?? 0));
  if (longest?.measured == null) return 'No type of organisation was measured often enough to show its times.';
  const { typeLabel, organisations, measured, expectedMinutes } = longest;
  return `${typeLabel}: half of ${String(organisations)} organisations needed no longer than ${timeInWords(measured.median)} on the pages. ${timeInWords(expectedMinutes)} were expected.`;
}

function Shown({ types, type }: { types: readonly Times[]; type: string }) {
  const chosen = types.find(({ organisationType }) => organisationType === type) ?? types[0];
  return (
    <>
      <p className="nhsuk-lede-text">{finding(types)}</p>
      <TimesTable
        caption="The whole return, by type of organisation"
        what="Type of organisation"
        rows={types.map(({ typeLabel: label, ...times }) => ({ label, ...times }))}
        hasOrganisations
      />
      {chosen !== undefined && (
        <TimesTable
          caption={`${chosen.typeLabel}: section by section`}
          what="Section"
          rows={chosen.sections.map(({ title: label, ...times }) => ({
            ...times,
            ...{ label, organisations: chosen.organisations, whyHidden: chosen.whyHidden },
          }))}
        />
      )}
    </>
  );
}

function OfQuarter({ quarterId, type }: { quarterId: string; type: string }) {
  const fetch = useFetch(ReturnTimesDocument, { variables: { quarterId } });
  return (
    <Fetched fetch={fetch} what="how long returns took" lines={10}>
      {({ returnTimes }) => <Shown types={returnTimes.types} type={type} />}
    </Fetched>
  );
}

const typeOptions = organisationTypes.map((type) => ({ value: type, label: organisationTypeLabel(type) }));

function Chosen({ quarters }: { quarters: readonly Quarter[] }) {
  const closed = quarters.filter(({ windowState }) => windowState === 'CLOSED');
  const [{ quarter, type }, change] = useUrlState({ quarter: closed[0]?.id ?? '', type: 'TRUST' });
  if (quarter === '') return <Empty why="Times are shown from the day after the first quarter is closed." />;
  const filters = [
    {
      ...{ name: 'quarter', label: 'Quarter', value: quarter },
      options: closed.map(({ id, label }) => ({ value: id, label })),
    },
    { name: 'type', label: 'Sections as asked of', value: type, options: typeOptions },
  ];
  return (
    <>
      <FilterBar filters={filters} onChange={(name, value) => change({ [name]: value })} />
      <OfQuarter quarterId={quarter} type={type} />
    </>
  );
}

/** What the return costs those who fill it in: measured on the pages, beside what was expected of the form. */
export function ReturnTimesPage() {
  const fetch = useFetch(ReturnTimeQuartersDocument);
  return (
    <Permitted
      may={useCan()('return-time:read')}
      otherwise="Only national analysts and administrators see how long returns take."
    >
      <PageTitle title="How long returns take" />
      <Fetched fetch={fetch} what="the quarters" lines={10}>
        {({ quarters }) => <Chosen quarters={quarters} />}
      </Fetched>
      <h2 className="nhsuk-heading-m">How this is measured</h2>
      <p>
        Time counts while a page of the return is in sight and was used within the last minute. Several pages of one
        person count once, two people count each. An organisation is in it once it has submitted its return, unless
        somebody else typed the return in for it. Reading on paper, a workbook, an organisation’s own system and finding
        the counts are not in it.
      </p>
      <p>
        Expected is what somebody needs who fills in the mandatory questions for the first time, with the counts at
        hand: half a minute to read a question, and a time for each cell by its kind.
      </p>
      <p>
        Nobody but an organisation sees its own time. Nothing is shown of fewer than ten organisations, or before a
        quarter is closed. Each measured time is the mean of three organisations around that place in their order, from
        ten minutes on in steps of five.
      </p>
    </Permitted>
  );
}
