export { daysKeptForOthers, emptyShelf } from './old-records.js';
export { openShelf } from './open-shelf.js';
export type { Keeping, PersonShelf, WhyNotKept } from './person-shelf.js';
export { forgetKeys, heldPersonId } from './shelf-keys.js';
export { pagesAlive } from './pages-alive.js';
export type { PagesAlive } from './pages-alive.js';
