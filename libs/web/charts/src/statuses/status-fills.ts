import { categoryColours, chartColours } from '../colours/chart-colours.js';

/** The five statuses of the scale, lowest first; "does not apply" stands outside it and is not drawn. */
export const drawnStatuses = ['NOT_STARTED', 'PLANNED', 'IN_PROGRESS', 'IMPLEMENTED', 'EMBEDDED'] as const;
export type DrawnStatus = (typeof drawnStatuses)[number];

const inPlace: readonly DrawnStatus[] = ['IMPLEMENTED', 'EMBEDDED'];

/** Whether a status says that the action is being done now: what `isInPlace` of the domain says, as a test holds, without fetching its rules. */
export function isDrawnInPlace(status: DrawnStatus): boolean {
  return inPlace.includes(status);
}

/** How a status is drawn. */
export interface StatusFill {
  fill: string;
  /** Colour of the percentage inside, at least 4.5:1 against the fill. */
  text: string;
}

/** Diagonal lines on white: nothing has begun. */
export const notStartedPattern = 'monitor-not-started';

/**
 * One hue, since the scale is ordered: the further, the darker. Five steps cannot each stand 3:1 against the next, so
 * every part has a dark outline and a white gap beside it, and bears its percentage where there is room.
 */
export const statusFills: Record<DrawnStatus, StatusFill> = {
  NOT_STARTED: { fill: `url(#${notStartedPattern})`, text: chartColours.text },
  PLANNED: { fill: '#ffffff', text: chartColours.text },
  IN_PROGRESS: { fill: '#b3d0ea', text: chartColours.text },
  IMPLEMENTED: { fill: '#2073bc', text: chartColours.paper },
  EMBEDDED: { fill: categoryColours[0], text: chartColours.paper },
};
