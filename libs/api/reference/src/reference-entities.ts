import { FrameworkCatalogueEntity } from './catalogue/framework-catalogue.entity.js';
import { ReturnExtensionEntity } from './quarters/return-extension.entity.js';
import { ReturnWindowEntity } from './quarters/return-window.entity.js';

/** The tables of this library, for the data source and the drift check. */
export const referenceEntities = [FrameworkCatalogueEntity, ReturnExtensionEntity, ReturnWindowEntity];
