import type { SignInSettings } from '../settings/provider-settings.js';
import type { PageFurniture } from './page.js';

/** What the service's own pages need, with the warning that they must bear where anybody can be anybody. */
export function furnitureOf({ stylesheets }: PageFurniture, { provider }: SignInSettings): PageFurniture {
  return { stylesheets, isOpenToAnyone: provider.kind === 'EMBEDDED' && provider.isOpen };
}
