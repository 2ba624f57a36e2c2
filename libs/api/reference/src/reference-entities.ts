import { FrameworkCatalogueEntity } from './catalogue/framework-catalogue.entity.js';
import { ComparabilityBreakEntity } from './comparability/comparability-break.entity.js';
import { OrganisationMembershipEntity } from './memberships/organisation-membership.entity.js';
import { PlacePeriodEntity } from './memberships/place-period.entity.js';
import { ImportEvidenceEntity } from './ods/evidence/import-evidence.entity.js';
import { OdsImportEntity } from './organisations/ods-import.entity.js';
import { OrganisationPeriodEntity } from './organisations/organisation-period.entity.js';
import { SuccessionEntity } from './organisations/succession.entity.js';
import { PresentBoundariesEntity } from './places/present-boundaries.entity.js';
import { PresentPlaceEntity } from './places/present-place.entity.js';
import { ReturnWindowEntity } from './quarters/return-window.entity.js';
import { ReorganisationVersionEntity } from './reorganisations/storage/reorganisation-version.entity.js';
import { ReorganisationEntity } from './reorganisations/storage/reorganisation.entity.js';

/** The tables of this library, for the data source and the drift check. */
export const referenceEntities = [
  ComparabilityBreakEntity,
  FrameworkCatalogueEntity,
  ImportEvidenceEntity,
  OdsImportEntity,
  OrganisationMembershipEntity,
  OrganisationPeriodEntity,
  PlacePeriodEntity,
  PresentBoundariesEntity,
  PresentPlaceEntity,
  ReorganisationEntity,
  ReorganisationVersionEntity,
  ReturnWindowEntity,
  SuccessionEntity,
];
