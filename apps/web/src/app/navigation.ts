import type { Role } from '@monitor/domain';
import type { NavigationPlace } from '@monitor/web-ui';

const home = { label: 'Home', to: '/home' };
const returns = { label: 'Returns', to: '/region/returns' };
const englandsReturns = { label: 'Returns', to: '/england/returns' };
const consistency = { label: 'Consistency', to: '/consistency' };
const equity = { label: 'Equity', to: '/equity' };
const reorganisations = { label: 'Reorganisations', to: '/reorganisations' };
const comparability = { label: 'Comparability', to: '/comparability' };
const form = { label: 'Form', to: '/national/form' };
const windows = { label: 'Windows', to: '/national/windows' };
const letters = { label: 'Letters', to: '/national/letters' };
const organisations = { label: 'Organisations', to: '/organisations' };
const publications = { label: 'Publications', to: '/publications' };
const pulls = { label: 'Data', to: '/data' };
const figures = { label: 'How figures are made', to: '/how-figures-are-made' };

const placesByRole: Record<Role, NavigationPlace[]> = {
  PREPARER: [home, consistency, equity, figures],
  APPROVER: [home, consistency, equity, figures],
  REGIONAL_LEAD: [home, returns, consistency, equity, organisations, figures],
  NATIONAL_ANALYST: [
    home,
    englandsReturns,
    consistency,
    equity,
    publications,
    pulls,
    organisations,
    comparability,
    figures,
  ],
  HELPER: [home, consistency, equity, figures],
  ADMINISTRATOR: [
    home,
    form,
    windows,
    letters,
    reorganisations,
    consistency,
    equity,
    organisations,
    comparability,
    pulls,
    figures,
  ],
};

/** Where a role can go; nowhere before somebody is signed in. */
export function navigationFor(role: Role | null): NavigationPlace[] {
  return role === null ? [] : placesByRole[role];
}
