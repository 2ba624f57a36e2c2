/** Below this share of accepted returns the figures of an area say little about it. */
export const lowResponse = 0.6;
