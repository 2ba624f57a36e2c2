/** A line as the developer tools of browsers imitate it, and a processor slowed by a factor. */
export interface Line {
  name: 'slower' | 'faster';
  /** Milliseconds from a request to the first byte of its answer, beside what the server takes. */
  latencyMs: number;
  kilobitsPerSecond: number;
}

/** A phone at the edge of the network, and one in a town. */
export const lines = {
  slower: { name: 'slower', latencyMs: 400, kilobitsPerSecond: 400 },
  faster: { name: 'faster', latencyMs: 150, kilobitsPerSecond: 1600 },
} as const satisfies Record<Line['name'], Line>;

/** How many times slower than this machine the phone works. */
export const processorSlowdown = 4;
