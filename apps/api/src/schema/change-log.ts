import { schemaChanges } from './compare-schemas.js';
import type { SchemaChange, Severity } from './compare-schemas.js';

/** A change that is told to those who write programs, with the reason why they are put to the trouble. */
export interface ToldChange extends SchemaChange {
  why: string;
}

const unreleased = '## Not released yet';

interface Parts {
  before: string;
  section: string;
  after: string;
}

/** The log in three parts: until the changes not released yet, these, and the releases before. */
function partsOf(log: string): Parts {
  const start = log.indexOf(unreleased);
  if (start < 0) throw new Error(`The log of changes has no heading "${unreleased}".`);
  const begin = start + unreleased.length;
  const next = log.indexOf('\n## ', begin);
  const end = next < 0 ? log.length : next;
  return { before: log.slice(0, begin), section: log.slice(begin, end), after: log.slice(end) };
}

/** The changes that the log tells of and that are not released yet. */
export function toldChanges(log: string): ToldChange[] {
  const lines = partsOf(log).section.matchAll(/^- (Breaks|May break): (.+)\n {2}Why: (.+)$/gm);
  return [...lines].map(([, severity, what = '', why = '']) => ({ severity: severity as Severity, what, why }));
}

const isSame = (one: SchemaChange) => (other: SchemaChange) =>
  one.severity === other.severity && one.what === other.what;

/** What the log leaves out, and what it tells of that is no change (any more). */
export interface LogFaults {
  untold: SchemaChange[];
  untrue: SchemaChange[];
}

/** Compares what the log tells of with what has changed since the released schema. */
export function checkLog(log: string, released: string, present: string): LogFaults {
  const changes = schemaChanges(released, present);
  const told = toldChanges(log);
  return {
    untold: changes.filter((change) => !told.some(isSame(change))),
    untrue: told.filter((change) => !changes.some(isSame(change))),
  };
}

function written(changes: readonly ToldChange[]): string {
  const lines = changes.map(({ severity, what, why }) => `- ${severity}: ${what}\n  Why: ${why}\n`);
  return `\n\n${lines.length === 0 ? 'Nothing.\n' : lines.join('')}`;
}

/** The log with these changes instead of those that it told of as not released. */
export function withUnreleased(log: string, changes: readonly ToldChange[]): string {
  const { before, after } = partsOf(log);
  return `${before}${written(changes)}${after}`;
}

/** The log after a release: what was not released yet stands under the name of the release. */
export function withRelease(log: string, name: string): string {
  const { before, section, after } = partsOf(log);
  return `${before}${written([])}\n## ${name}${section}${after}`;
}
