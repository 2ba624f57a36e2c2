import { FrameworkCatalogueEntity } from './catalogue/framework-catalogue.entity.js';
import { OdsImportEntity } from './organisations/ods-import.entity.js';
import { OrganisationPeriodEntity } from './organisations/organisation-period.entity.js';
import { SuccessionEntity } from './organisations/succession.entity.js';
import { PresentBoundariesEntity } from './places/present-boundaries.entity.js';
import { PresentPlaceEntity } from './places/present-place.entity.js';
import { ReturnWindowEntity } from './quarters/return-window.entity.js';

/** The tables of this library, for the data source and the drift check. */
export const referenceEntities = [
  FrameworkCatalogueEntity,
  OdsImportEntity,
  OrganisationPeriodEntity,
  PresentBoundariesEntity,
  PresentPlaceEntity,
  ReturnWindowEntity,
  SuccessionEntity,
];
