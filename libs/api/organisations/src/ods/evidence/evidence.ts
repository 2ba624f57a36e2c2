import type { MembershipStatement } from '../../memberships/state-membership.js';
import type { BodyType, OdsRecord, SourceReading } from '../organisation-source.js';
import { uniqueRecords } from './unique-records.js';

/** What is kept of a file: all that it says of bodies and memberships. */
export interface Statements {
  records: readonly OdsRecord[];
  memberships: readonly MembershipStatement[];
  /** Codes that it lists and says nothing usable of: they are not missing from it. */
  otherwiseNamed: readonly string[];
  completeFor: readonly BodyType[];
  newestDay: string | null;
  /** Whether the file or the person said of which day it is. */
  isDated: boolean;
}

/** What one file says, ready to be weighed against others. */
export interface Evidence {
  /** Place in the order in which files were imported; the file in hand comes last. */
  sequence: number;
  /** The first word of its source. */
  kind: string;
  /** The day that the file is of: of two that contradict each other the later one holds. */
  asOf: string;
  /** The day from which moves and names hold that it does not date. */
  effectiveOn: string;
  /** The day of its own newest fact where that is earlier than the day given to it. */
  statedOn: string;
  newestDay: string | null;
  isDated: boolean;
  records: ReadonlyMap<string, OdsRecord>;
  memberships: ReadonlyMap<string, readonly MembershipStatement[]>;
  named: ReadonlySet<string>;
  completeFor: readonly BodyType[];
}

/** What is to be kept of a reading. */
export function toStatements(reading: SourceReading): Statements {
  const { completeFor, newestDay, memberships, refused, leftOut } = reading;
  const { records, refused: repeated } = uniqueRecords(reading.records);
  const lines = new Set(records.map(({ line, code }) => `${line} ${code}`));
  const listed = new Set(reading.records.map(({ code }) => code));
  const own = memberships.filter(
    ({ line, memberCode }) => !listed.has(memberCode) || lines.has(`${line} ${memberCode}`),
  );
  const otherwiseNamed = [...refused, ...leftOut, ...repeated].map(({ code }) => code);
  return { records, memberships: own, otherwiseNamed, completeFor, newestDay, isDated: reading.saidOn !== null };
}

type Dated = Pick<Evidence, 'sequence' | 'asOf' | 'effectiveOn'> & { source: string };

/** Evidence from what was kept. */
export function toEvidence({ source, ...dated }: Dated, statements: Statements): Evidence {
  const { records, memberships, otherwiseNamed, completeFor, newestDay, isDated } = statements;
  const byMember = new Map<string, MembershipStatement[]>();
  for (const statement of memberships) {
    const own = byMember.get(statement.memberCode);
    if (own === undefined) byMember.set(statement.memberCode, [statement]);
    else own.push(statement);
  }
  return {
    ...dated,
    kind: source.split(' ')[0] ?? source,
    statedOn: newestDay !== null && newestDay < dated.asOf ? newestDay : dated.asOf,
    newestDay,
    isDated,
    records: new Map(records.map((record) => [record.code, record])),
    memberships: byMember,
    named: new Set([...records.map(({ code }) => code), ...otherwiseNamed]),
    completeFor,
  };
}

/** Of files of the same day: what they stand on comes first. */
const kindsInOrder = ['eccg', 'etr', 'ect', 'epraccur', 'gp-reg-pat-prac-map', 'epcn', 'memberships'];

function rank({ kind }: Evidence): number {
  const found = kindsInOrder.indexOf(kind);
  return found < 0 ? kindsInOrder.length : found;
}

/** Whether one is weighed before another, whatever the order in which they were imported. */
export function comesBefore(one: Evidence, other: Evidence): boolean {
  if (one.asOf !== other.asOf) return one.asOf < other.asOf;
  return rank(one) === rank(other) ? one.sequence < other.sequence : rank(one) < rank(other);
}

/** The order in which evidence is weighed: by its day, then by its kind, then as imported. */
export function weighingOrder(evidence: readonly Evidence[]): Evidence[] {
  return [...evidence].sort((one, other) => (comesBefore(one, other) ? -1 : 1));
}
