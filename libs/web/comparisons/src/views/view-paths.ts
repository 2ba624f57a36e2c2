import { writePack } from '@monitor/domain';

/** The page of saved views. */
export const viewsPath = '/views';

/** Where a pack of these views is to be read. */
export function briefingAddress(pack: readonly number[]): string {
  return `/briefing?views=${writePack(pack)}`;
}
