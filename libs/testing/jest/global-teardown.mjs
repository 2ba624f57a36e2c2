/** Stops the PostgreSQL of this run of Jest and removes its files. */
export default async function globalTeardown() {
  await globalThis.monitorTestCluster?.discard();
}
