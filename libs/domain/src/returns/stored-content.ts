import { DomainError } from '../errors/domain-error.js';
import { metricIds, stratifiers } from '../metrics/metric.js';
import type { GroupCount } from '../metrics/metric.js';
import { emptyAnswer, emptyTable } from './new-return.js';
import { assuranceLevels, implementationStatuses } from './return.js';
import type { ActionAnswer, MetricAnswer, ReturnContent } from './return.js';

/** The return that a stored content belongs to: what its head says, whatever the content itself holds. */
export type ContentOwner = Pick<ReturnContent, 'organisationCode' | 'quarterId' | 'catalogueVersion'>;

type Kind = 'text' | 'number' | 'truth' | readonly string[];
type Stored = Record<string, unknown>;

const actionParts = {
  status: implementationStatuses,
  evidence: 'text',
  evidenceOn: 'text',
  ownerRole: 'text',
  targetOn: 'text',
  coveragePercent: 'number',
  assurance: assuranceLevels,
  reason: 'text',
  confirmed: 'truth',
} as const satisfies Record<Exclude<keyof ActionAnswer, 'actionCode'>, Kind>;
const tableParts = {
  explanation: 'text',
  notCollected: 'truth',
} as const satisfies Record<Exclude<keyof MetricAnswer, 'metricId' | 'stratifier' | 'counts'>, Kind>;
const countParts = { numerator: 'number', denominator: 'number' } as const;

/** Reads one stored return, and says where it cannot be read. */
class StoredReader {
  constructor(private readonly owner: ContentOwner) {}

  content(stored: unknown): ReturnContent {
    const found = this.parts(stored, 'it');
    const { organisationCode, quarterId, catalogueVersion } = this.owner;
    return {
      organisationCode,
      quarterId,
      catalogueVersion,
      ...this.kept(found, { organisationCode: 'text', quarterId: 'text', catalogueVersion: 'number' }, 'it'),
      actions: this.rows(found['actions'], 'actions').map(([row, place]) => this.action(row, place)),
      metrics: this.rows(found['metrics'], 'metrics').map(([row, place]) => this.table(row, place)),
    };
  }

  private action(row: Stored, place: string): ActionAnswer {
    const actionCode = this.needed(row, 'actionCode', { kind: 'text', place });
    return { ...emptyAnswer(actionCode), ...this.kept(row, actionParts, place) };
  }

  private table(row: Stored, place: string): MetricAnswer {
    const metricId = this.needed(row, 'metricId', { kind: metricIds, place });
    const stratifier = this.needed(row, 'stratifier', { kind: stratifiers, place });
    const counts = row['counts'] == null ? {} : { counts: this.counts(row['counts'], `${place}.counts`) };
    return { ...emptyTable(metricId, stratifier), ...this.kept(row, tableParts, place), ...counts };
  }

  private counts(stored: unknown, place: string): GroupCount[] {
    return this.rows(stored, place).map(([row, at]) => ({
      group: this.needed(row, 'group', { kind: 'text', place: at }),
      numerator: null,
      denominator: null,
      ...this.kept(row, countParts, at),
    }));
  }

  /** The parts that are there and are what they should be; a part that is not there stays absent. */
  private kept<Part extends string>(row: Stored, kinds: Record<Part, Kind>, place: string): object {
    const parts = Object.entries<Kind>(kinds).filter(([part]) => row[part] != null);
    return Object.fromEntries(parts.map(([part, kind]) => [part, this.needed(row, part, { kind, place })]));
  }

  private needed<Word extends string>(
    row: Stored,
    part: string,
    of: { kind: 'text' | readonly Word[]; place: string },
  ): Word;
  private needed(row: Stored, part: string, of: { kind: Kind; place: string }): unknown;
  private needed(row: Stored, part: string, { kind, place }: { kind: Kind; place: string }): unknown {
    const value = row[part];
    if (isOfKind(value, kind)) return value;
    const wanted = typeof kind === 'string' ? kind : `one of ${kind.join(', ')}`;
    throw this.unreadable(`${place}.${part}`, value, wanted);
  }

  private rows(stored: unknown, place: string): [row: Stored, place: string][] {
    if (stored == null) return [];
    if (!Array.isArray(stored)) throw this.unreadable(place, stored, 'a list');
    return stored.map((row, index) => [this.parts(row, `${place}[${index}]`), `${place}[${index}]`]);
  }

  private parts(stored: unknown, place: string): Stored {
    if (typeof stored === 'object' && stored !== null && !Array.isArray(stored)) return { ...stored };
    throw this.unreadable(place, stored, 'an object');
  }

  private unreadable(place: string, found: unknown, wanted: string): DomainError {
    const { organisationCode, quarterId } = this.owner;
    const shown = JSON.stringify(found)?.slice(0, 40) ?? 'nothing';
    return new DomainError(
      'STATE_DOES_NOT_ALLOW',
      `The submitted return of ${organisationCode} for ${quarterId} cannot be read: found ${shown} at ${place}, ` +
        `wanted ${wanted}. Nothing was changed. Report it: it must be mended where it is kept.`,
      { place },
    );
  }
}

function isOfKind(value: unknown, kind: Kind): boolean {
  if (typeof kind !== 'string') return typeof value === 'string' && kind.includes(value);
  if (kind === 'text') return typeof value === 'string';
  return typeof value === (kind === 'number' ? 'number' : 'boolean');
}

/**
 * A submitted return as it was stored, whatever edition of the product stored it. What is not there was not answered;
 * what is there and cannot be an answer is refused (STATE_DOES_NOT_ALLOW), never guessed: a wrong figure would follow.
 */
export function readStoredContent(stored: unknown, owner: ContentOwner): ReturnContent {
  return new StoredReader(owner).content(stored);
}
