export { editionsEntities } from './editions-entities.js';
export { EditionsModule } from './editions.module.js';
export { PublishedEditions } from './published/published-editions.js';
