import { useActing } from '@monitor/web-graphql';
import { LatestFindings } from '@monitor/web-comparisons';
import { OrganisationHome, RegionHome } from '@monitor/web-returns';
import { AdministratorHome } from './AdministratorHome.js';
import { NationalHome } from './NationalHome.js';

/** The first page after signing in, by role. */
export function HomePage() {
  const acting = useActing();
  if (acting === null) return null;
  switch (acting.role) {
    case 'PREPARER':
    case 'APPROVER':
      return <OrganisationHome acting={acting} />;
    case 'REGIONAL_LEAD':
      return (
        <RegionHome acting={acting}>
          <h2 className="nhsuk-heading-m">Latest findings</h2>
          <LatestFindings region={acting.scopeCode} />
        </RegionHome>
      );
    case 'NATIONAL_ANALYST':
      return <NationalHome />;
    case 'ADMINISTRATOR':
      return <AdministratorHome />;
  }
}
