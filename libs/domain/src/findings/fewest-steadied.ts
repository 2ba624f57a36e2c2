/** From how many areas on, each with a gap that can be judged, gaps are steadied by each other. */
export const fewestSteadied = 7;
