export { loadingEntities } from './loading-entities.js';
export { LoadingModule } from './loading.module.js';
export { beginCollection, readIn } from './steps/read-in.js';
