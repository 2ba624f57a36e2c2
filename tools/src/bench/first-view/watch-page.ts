/** What a browser says of a page as it is drawn, kept on its window. */
export interface Watched {
  /** Milliseconds until anything, and until the largest part of the first screen, was painted. */
  firstPaintMs: number;
  largestPaintMs: number;
  /** The largest part, in words. */
  largest: string;
  shift: number;
  /** What moved most. */
  moved: string[];
  /** The longest that the page took to answer something that was typed or chosen. */
  longestAnswerMs: number;
}

/** Runs in the page before anything else: has the browser write down what it measures. */
export const watchScript = `(() => {
  const watched = { firstPaintMs: 0, largestPaintMs: 0, largest: '', shift: 0, moved: [], longestAnswerMs: 0 };
  window.watched = watched;
  const name = (node) => node?.outerHTML?.slice(0, 80) ?? node?.textContent?.slice(0, 40) ?? '';
  const watch = (type, note, options = {}) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true, ...options });
  watch('paint', (entry) => {
    if (entry.name === 'first-contentful-paint') watched.firstPaintMs = entry.startTime;
  });
  watch('largest-contentful-paint', (entry) => {
    watched.largestPaintMs = entry.startTime;
    watched.largest = name(entry.element);
  });
  watch('layout-shift', (entry) => {
    if (entry.hadRecentInput) return;
    watched.shift += entry.value;
    watched.moved.push(entry.value.toFixed(3) + ' ' + entry.sources.map(({ node }) => name(node)).join(' | '));
  });
  watch('event', (entry) => {
    if (/^(key|pointer|click|input|change|mouse)/.test(entry.name))
      watched.longestAnswerMs = Math.max(watched.longestAnswerMs, entry.duration);
  }, { durationThreshold: 16 });
})();`;
