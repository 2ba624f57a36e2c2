import { CompareOrganisationsDocument, useCan } from '@monitor/web-graphql';
import { BackLink, Empty, OutsideDocument, PageTitle, Permitted, TextLink } from '@monitor/web-ui';
import { ComparisonPage } from '../kit/ComparisonPage.js';
import { useChoice } from '../kit/use-choice.js';
import { OrganisationsList } from './OrganisationsList.js';
import { offerOrganisations, organisationsFilters, toOrganisationsVariables } from './organisations-filters.js';

const title = 'What each organisation says';

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
  const maySee = (regionCode: string) => can('organisation-comparison:read', { regionCode });
  const [{ region, quarter, boundaries }] = useChoice(organisationsFilters, '');
  const above = new URLSearchParams({ ...(quarter === '' ? {} : { quarter }), within: region, boundaries });
  return (
    <Permitted
      may={maySee(region)}
      otherwise="Single organisations are shown to the lead of their region and to the national team only."
    >
      {region === '' ? (
        <NoRegion />
      ) : (
        <>
          <OutsideDocument>
            <BackLink to={`/consistency?${above.toString()}`}>Back to the comparison of boards</BackLink>
          </OutsideDocument>
          <ComparisonPage
            title={title}
            what="the organisations"
            document={CompareOrganisationsDocument}
            filters={organisationsFilters}
            toVariables={toOrganisationsVariables}
            offer={(answer) => offerOrganisations(answer, maySee)}
            finding={({ organisationStatuses }) => ({ sentence: organisationStatuses.finding })}
          >
            {(answer, choice) => <OrganisationsList answer={answer} choice={choice} />}
          </ComparisonPage>
        </>
      )}
    </Permitted>
  );
}
