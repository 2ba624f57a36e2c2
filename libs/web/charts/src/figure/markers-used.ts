import { markers } from '@monitor/domain';
import type { Marker } from '@monitor/domain';

/** The markers that stand in any of these texts, in the order of the legend. */
export function markersUsed(texts: readonly string[]): Marker[] {
  return Object.values(markers).filter(({ marker }) => texts.some((text) => text.includes(marker)));
}
