import type { SignInSettings } from '../settings/provider-settings.js';
import type { PageFurniture, PageNotices } from './page.js';

/**
 * What the service's own pages need, with the warning that they must bear where anybody can be anybody, and what is told
 * of the state of the service when one is drawn.
 */
export function furnitureOf(
  { stylesheets }: Pick<PageFurniture, 'stylesheets'>,
  { provider }: SignInSettings,
  notices: PageNotices,
): PageFurniture {
  return { stylesheets, notices, isOpenToAnyone: provider.kind === 'EMBEDDED' && provider.isOpen };
}
