export { buildPublication } from './build/build-publication.js';
export type { BuildProgress, PublicationPlan } from './build/build-publication.js';
export { releasesEntities } from './releases-entities.js';
export { canonicalLines, tablesInOrder } from './store/canonical-lines.js';
export type { PublishedTable } from './store/canonical-lines.js';
