import { CompareOrganisationsDocument, useCan, useFetch } from '@monitor/web-graphql';
import {
  BackLink,
  Empty,
  Failed,
  FilterBar,
  Loading,
  NotPermitted,
  PageTitle,
  Refreshing,
  TextLink,
} from '@monitor/web-ui';
import { BoundariesNote } from '../boundaries/BoundariesNote.js';
import { QuartersGate } from '../quarters/QuartersGate.js';
import type { ComparedQuarter } from '../quarters/settled-quarter.js';
import { OrganisationsContent } from './OrganisationsContent.js';
import { organisationsFilters } from './organisations-filters.js';
import { toOrganisationsVariables, useOrganisationsChoice } from './use-organisations-choice.js';

const title = 'What each organisation says';

interface ListedOrganisationsProps {
  quarters: readonly ComparedQuarter[];
  settled: ComparedQuarter;
}

function ListedOrganisations({ quarters, settled }: ListedOrganisationsProps) {
  const [choice, change] = useOrganisationsChoice(settled.id);
  const can = useCan();
  const found = useFetch(CompareOrganisationsDocument, { variables: toOrganisationsVariables(choice) });
  const answer = found.state === 'SHOWN' ? found.answer : null;
  const regions = (answer?.regions ?? []).filter(({ code }) =>
    can('organisation-comparison:read', { regionCode: code }),
  );
  const boards = (answer?.boards.areas ?? []).map(({ area }) => area);
  const states = answer?.organisationStatuses.states ?? [];
  const regionName = regions.find(({ code }) => code === choice.region)?.shortName ?? 'this region';
  const changeFilter = (name: string, value: string) =>
    change({ [name]: value, after: undefined, ...(name === 'region' ? { icb: undefined } : {}) });
  return (
    <Refreshing isRefreshing={found.state === 'SHOWN' && found.isRefreshing}>
      {answer !== null && (
        <p className="nhsuk-lede-text" aria-live="polite">
          {answer.organisationStatuses.finding}
        </p>
      )}
      <FilterBar
        filters={organisationsFilters(choice, { quarters, regions, boards, states })}
        onChange={changeFilter}
      />
      <BoundariesNote boundaries={choice.boundaries} />
      {found.state === 'LOADING' && <Loading what="the organisations" lines={8} />}
      {found.state === 'FAILED' && <Failed failure={found.failure} onRetry={found.retry} />}
      {answer !== null && <OrganisationsContent answer={answer} regionName={regionName} choice={choice} />}
    </Refreshing>
  );
}

function NoRegion() {
  return (
    <>
      <PageTitle title={title} />
      <Empty why="Choose a region in the comparison first.">
        <TextLink to="/consistency">Compare regions</TextLink>
      </Empty>
    </>
  );
}

/** What single organisations of a region say: for the region's lead and the national team. */
export function OrganisationsPage() {
  const can = useCan();
  const [{ region, quarter, boundaries }] = useOrganisationsChoice('');
  if (!can('organisation-comparison:read', { regionCode: region })) {
    return (
      <NotPermitted message="Single organisations are shown to the lead of their region and to the national team only." />
    );
  }
  if (region === '') return <NoRegion />;
  const above = new URLSearchParams({ ...(quarter === '' ? {} : { quarter }), within: region, boundaries });
  return (
    <>
      <BackLink to={`/consistency?${above.toString()}`}>Back to the comparison of boards</BackLink>
      <QuartersGate title={title}>
        {(quarters, settled) => <ListedOrganisations quarters={quarters} settled={settled} />}
      </QuartersGate>
    </>
  );
}
