/** Injection token of the ChangesOfRelease of every release, the newest first. */
export const SCHEMA_CHANGES = Symbol('changes of the schema');

/** One change that programs notice, with the reason why they are put to the trouble. */
export interface NoticedChange {
  severity: 'Breaks' | 'May break';
  what: string;
  why: string;
}

/** What programs notice of one release. */
export interface ChangesOfRelease {
  /** The day of the release, or that there was none yet. */
  name: string;
  /** What is said of the release beside its changes. */
  words: readonly string[];
  changes: readonly NoticedChange[];
}

function releaseOf(section: string): ChangesOfRelease {
  const [name = '', ...lines] = section.split('\n');
  const told = [...section.matchAll(/^- (Breaks|May break): (.+)\n {2}Why: (.+)$/gm)];
  const changes = told.map(([, severity, what = '', why = '']) => ({
    severity: severity === 'Breaks' ? ('Breaks' as const) : ('May break' as const),
    what,
    why,
  }));
  const words = lines.filter((line) => /^[^\s-]/.test(line));
  return { name: name.trim(), words, changes };
}

/** Reads the log of changes as `npm run schema` keeps it: a heading for each release, and its changes below it. */
export function readChanges(log: string): ChangesOfRelease[] {
  return log.replaceAll('\r\n', '\n').split(/^## /m).slice(1).map(releaseOf);
}
