/** A file of its own, so that only pages that name an edition fetch it. */
export { fetchEdition } from '@monitor/web-graphql';
