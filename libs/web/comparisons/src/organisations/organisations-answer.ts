import type { CompareOrganisationsQuery, OrganisationRowPartsFragment } from '@monitor/web-graphql';

export type OrganisationsAnswer = CompareOrganisationsQuery;
export type OrganisationRow = OrganisationRowPartsFragment;
export type ActionStatus = OrganisationRow['statuses'][number];
