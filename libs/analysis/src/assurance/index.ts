export { assuranceRange, assuredStatus } from './assured-status.js';
export type { AssuredStatus } from './assured-status.js';
export { coveredShare } from './covered-share.js';
export type { StatusClaim } from './status-claim.js';
