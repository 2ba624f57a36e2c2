import { TrustKindEntity } from './kinds/trust-kind.entity.js';
import { TrustKindImportEntity } from './kinds/trust-kind-import.entity.js';
import { OrganisationMembershipEntity } from './memberships/organisation-membership.entity.js';
import { ImportEvidenceEntity } from './ods/evidence/import-evidence.entity.js';
import { OrganisationPeriodEntity } from './periods/organisation-period.entity.js';
import { PlacePeriodEntity } from './periods/place-period.entity.js';
import { SuccessionEntity } from './periods/succession.entity.js';
import { PresentBoundariesEntity } from './places/present-boundaries.entity.js';
import { PresentPlaceEntity } from './places/present-place.entity.js';
import { ReorganisationVersionEntity } from './reorganisations/storage/reorganisation-version.entity.js';
import { OdsImportEntity } from './sources/ods-import.entity.js';
import { ReorganisationEntity } from './sources/reorganisation.entity.js';

/** The tables of this library, for the data source and the drift check. */
export const organisationsEntities = [
  ImportEvidenceEntity,
  OdsImportEntity,
  OrganisationMembershipEntity,
  OrganisationPeriodEntity,
  PlacePeriodEntity,
  PresentBoundariesEntity,
  PresentPlaceEntity,
  ReorganisationEntity,
  ReorganisationVersionEntity,
  SuccessionEntity,
  TrustKindEntity,
  TrustKindImportEntity,
];
