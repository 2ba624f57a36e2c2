import type { OrganisationRecordPartsFragment } from '@monitor/web-graphql';

/** All that is known of an organisation, as the API answers it. */
export type OrganisationAnswer = OrganisationRecordPartsFragment;
