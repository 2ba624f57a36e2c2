import type { Membership } from '../../memberships/membership.js';
import type { KnownOrganisations } from '../known-organisations.query.js';
import type { BodyPeriod, RefusedLine } from '../organisation-source.js';
import { silent } from '../progress.js';
import type { Progress } from '../progress.js';
import { comesBefore, weighingOrder } from './evidence.js';
import type { Evidence } from './evidence.js';
import { foldMemberships } from './fold-memberships.js';
import { foldPeriods } from './fold-periods.js';
import type { Folded, Weighed } from './fold-periods.js';

/** All that there is to be weighed. */
export interface ToWeigh {
  /** All that is known now. */
  found: KnownOrganisations;
  /** What files said that were imported and not taken back. */
  standing: readonly Evidence[];
  /** The file in hand; null = none, or one that is taken back. */
  given: Evidence | null;
  /** Codes that something else than a kept file tells of: the file in hand is compared with what is known of them. */
  kept: ReadonlySet<string>;
  /** Whether the file in hand is older than imports whose files were not kept: it then changes no code of `kept`. */
  isOlderThanKept: boolean;
}

/** What is known once all is weighed. */
export interface Outcome {
  known: KnownOrganisations;
  /** Bodies and members that files tell of. */
  bodies: ReadonlyMap<string, readonly BodyPeriod[]>;
  memberships: ReadonlyMap<string, readonly Membership[]>;
  /** What became of the lines of the file in hand about bodies. */
  weighed: ReadonlyMap<string, Weighed>;
  refused: RefusedLine[];
  waiting: RefusedLine[];
}

function codesOf(evidence: readonly Evidence[]): { places: Set<string>; others: Set<string>; members: Set<string> } {
  const found = { places: new Set<string>(), others: new Set<string>(), members: new Set<string>() };
  for (const { records, memberships } of evidence) {
    for (const { code, type } of records.values()) (type === 'PLACE' ? found.places : found.others).add(code);
    for (const code of memberships.keys()) found.members.add(code);
  }
  for (const code of found.places) found.others.delete(code);
  return found;
}

class Weighing {
  private readonly all: Evidence[];
  private readonly known: KnownOrganisations;
  private readonly folded = new Map<string, Folded>();

  constructor(private readonly wanted: ToWeigh) {
    const { found, standing, given } = wanted;
    this.all = weighingOrder(given === null ? standing : [...standing, given]);
    const periods = new Map([...found.periods].filter(([code]) => this.isKept(code)));
    this.known = { ...found, periods };
  }

  private isKept(code: string): boolean {
    return this.wanted.kept.has(code) || this.wanted.found.periods.get(code)?.[0]?.isInvented === true;
  }

  /**
   * What is weighed for a code: all of it, or only the file in hand where something else is known. Of what is known from
   * elsewhere an older file changes nothing.
   */
  private evidenceOf(code: string): Evidence[] {
    const { given, standing, isOlderThanKept } = this.wanted;
    if (!this.isKept(code)) return this.all;
    if (given === null || isOlderThanKept) return [];
    const names = (one: Evidence) => one.records.has(code) || one.memberships.has(code);
    return standing.some((one) => names(one) && comesBefore(given, one)) ? [] : [given];
  }

  /** Codes from elsewhere of which the file in hand claims to list all. */
  private listedBy({ completeFor }: Evidence): string[] {
    const kept = [...this.known.periods.values()].flatMap((periods) => periods.at(-1) ?? []);
    return kept.filter(({ type, isInvented }) => !isInvented && completeFor.includes(type)).map(({ code }) => code);
  }

  private fold(codes: ReadonlySet<string>, report: Progress): void {
    let done = 0;
    for (const code of codes) {
      report('Comparing with what is known', (done += 1), codes.size);
      const evidence = this.evidenceOf(code);
      const folded = foldPeriods(code, evidence, this.known);
      if (!this.isKept(code) || folded.weighed.length > 0) this.folded.set(code, folded);
    }
  }

  private foldMember(code: string) {
    const { found, given } = this.wanted;
    const weighed = this.folded.get(code)?.weighed ?? [];
    const isNamed = !this.isKept(code) || weighed.length > 0 || given?.memberships.has(code) === true;
    const evidence = isNamed ? this.evidenceOf(code) : [];
    const standing = this.isKept(code) ? (found.memberships.get(code) ?? []) : [];
    return foldMemberships({ code, standing, weighed }, { evidence, given }, this.known);
  }

  weigh(report: Progress): Outcome {
    const { given } = this.wanted;
    const { places, others, members } = codesOf(this.all);
    this.fold(places, report);
    const listed = given === null ? [] : this.listedBy(given);
    this.fold(new Set([...others, ...listed]), report);
    const memberships = new Map<string, readonly Membership[]>();
    const refused: RefusedLine[] = [];
    const waiting: RefusedLine[] = [];
    for (const code of new Set([...members, ...this.folded.keys()])) {
      const folded = this.foldMember(code);
      memberships.set(code, folded.rows);
      refused.push(...folded.refused);
      waiting.push(...folded.waiting);
    }
    const bodies = new Map([...this.folded].map(([code, { periods }]) => [code, periods]));
    return { known: this.known, bodies, memberships, weighed: this.weighedOfGiven(), refused, waiting };
  }

  private weighedOfGiven(): Map<string, Weighed> {
    const own = new Map<string, Weighed>();
    for (const [code, { weighed }] of this.folded) {
      const one = weighed.find(({ evidence }) => evidence === this.wanted.given);
      if (one !== undefined) own.set(code, one);
    }
    return own;
  }
}

/**
 * Works out what is known of organisations from all that files say, whatever the order in which they were imported:
 * places first, then what lies in them, then who belongs to which group.
 */
export function weighEvidence(wanted: ToWeigh, report: Progress = silent): Outcome {
  return new Weighing(wanted).weigh(report);
}
