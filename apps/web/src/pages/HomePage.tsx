import { LatestFindings, SinceLastLook } from '@monitor/web-comparisons';
import type { Role } from '@monitor/domain';
import { useActing } from '@monitor/web-graphql';
import type { ActingAssignment } from '@monitor/web-graphql';
import { HelperHome, OrganisationHome, RegionHome } from '@monitor/web-returns';
import type { ComponentType } from 'react';
import { AdministratorHome } from './AdministratorHome.js';
import { NationalHome } from './NationalHome.js';

function LeadHome({ acting }: { acting: ActingAssignment }) {
  return (
    <RegionHome acting={acting}>
      <SinceLastLook />
      <h2 className="nhsuk-heading-m">Latest findings</h2>
      <LatestFindings region={acting.scopeCode} />
    </RegionHome>
  );
}

const homes: Record<Role, ComponentType<{ acting: ActingAssignment }>> = {
  PREPARER: OrganisationHome,
  APPROVER: OrganisationHome,
  REGIONAL_LEAD: LeadHome,
  NATIONAL_ANALYST: NationalHome,
  ADMINISTRATOR: AdministratorHome,
  HELPER: HelperHome,
};

/** The first page after signing in, by role. */
export function HomePage() {
  const acting = useActing();
  if (acting === null) return null;
  const Home = homes[acting.role];
  return <Home acting={acting} />;
}
