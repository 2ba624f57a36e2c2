import type { DisclosurePolicy } from '../disclosure/disclosure-policy.js';
import { limitsOf } from './attacker.js';
import type { Attacker } from './attacker.js';
import type { GroupModel } from './model-of-group.js';
import { restsOf, sumVariables } from './protected-sum.js';
import type { ProtectedSum, UnknownRest } from './protected-sum.js';
import { escapeOf, leakOf, possibleLeaks } from './secrecy.js';
import type { Escape, Leak, Secret } from './secrecy.js';
import type { Beside, MovedCounts, OpenPolytope } from './solver.js';

/** What an attacker learns of a sum. */
export interface Told {
  leak: Leak;
  /** What the rest of the sum, which the attacker did not know, is proven to lie between. */
  lower: number;
  upper: number;
  organisations: number;
}

export interface Attack {
  model: GroupModel;
  policy: DisclosurePolicy;
  open: OpenPolytope;
}

/** How far limits of the solver may be off, and whole numbers beyond them still be meant. */
const tolerance = 1e-5;

/** What is asked of a protected sum, where an attacker could learn anything at all. */
interface Question {
  secret: Secret;
  possible: Leak[];
  escape: Escape;
  known: number;
}

/**
 * Attacks one protected sum for everybody. Counts that fit what is known, and of which the sum is something else, show it
 * safe: the same counts serve for all whose knowledge they do not contradict, so that few programs need solving.
 */
export class SumAttack {
  private readonly variables: readonly number[];
  private readonly restFor: (attacker: Attacker) => UnknownRest;
  /** Counts that fit what is shown, tried before any program is solved. */
  private readonly fits: MovedCounts[] = [];

  constructor(
    private readonly attack: Attack,
    private readonly sum: ProtectedSum,
  ) {
    this.variables = sumVariables(sum);
    this.restFor = restsOf(sum, attack.model);
  }

  /** What an attacker learns; null for nothing that matters. */
  by(attacker: Attacker, without: ReadonlySet<number> = new Set()): Told | null {
    const question = this.questionOf(attacker);
    if (question === null) return null;
    const limits = limitsOf(attacker, this.attack.model.atoms);
    if (this.fits.some((moved) => this.isWithin(moved, limits) && this.escapes(moved, question))) return null;
    const beside = { limits, without };
    const moved = this.reachEscape(question, beside);
    if (moved === null) return this.rangeOf(question, beside);
    if (without.size === 0) this.fits.push(moved);
    return null;
  }

  private questionOf(attacker: Attacker): Question | null {
    const { count, organisations, known } = this.restFor(attacker);
    if (organisations === 0) return null;
    const secret = { count, organisations, isByChange: this.sum.isByChange };
    const possible = possibleLeaks(secret, this.attack.policy);
    if (possible.length === 0) return null;
    return { secret, possible, known, escape: escapeOf(secret, possible, this.attack.policy) };
  }

  private isWithin(moved: MovedCounts, limits: Beside['limits']): boolean {
    return [...limits].every(([variable, { lower, upper }]) => {
      const value = moved.get(variable);
      return value === undefined || (value >= lower - tolerance && value <= upper + tolerance);
    });
  }

  private escapes(moved: MovedCounts, { known, escape }: Question): boolean {
    const { truth } = this.attack.model.polytope;
    const value = this.variables.reduce((sum, each) => sum + (moved.get(each) ?? truth[each] ?? 0), 0) - known;
    return value >= escape.atLeast - tolerance || value <= escape.atMost + tolerance;
  }

  private reachEscape({ known, escape }: Question, beside: Beside): MovedCounts | null {
    const { open } = this.attack;
    const above = open.reach(this.variables, { atLeast: escape.atLeast + known }, beside);
    if (above !== null || escape.atMost < 0) return above;
    return open.reach(this.variables, { atMost: escape.atMost + known }, beside);
  }

  private rangeOf({ secret, possible, known }: Question, beside: Beside): Told | null {
    const range = this.attack.open.range(this.variables, beside);
    const lower = Math.max(0, Math.ceil(range.lower - known - tolerance));
    const upper = Math.floor(range.upper - known + tolerance);
    const leak = leakOf(secret, possible, { lower, upper }, this.attack.policy);
    return leak === null ? null : { leak, lower, upper, organisations: secret.organisations };
  }
}
