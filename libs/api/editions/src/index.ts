export { editionsEntities } from './editions-entities.js';
export { EditionsModule } from './editions.module.js';
export { WindowsService } from './windows/windows.service.js';
export { PublishedEditions } from './published/published-editions.js';
