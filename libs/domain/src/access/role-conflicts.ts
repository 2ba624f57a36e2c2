import type { Role } from './actor.js';

/** A role with the organisation, board or region it is for; null for England. */
export interface HeldRole {
  role: Role;
  scopeCode: string | null;
}

/** The regions in which an organisation counts: for any quarter with returns, now, and where it is known to move. */
export type RegionsOf = (organisationCode: string) => readonly string[];

/** Two roles that one person must not hold together, and why. */
export interface RoleConflict<Held extends HeldRole = HeldRole> {
  first: Held;
  second: Held;
  reason: string;
}

interface PairRule {
  first: Role;
  second: Role;
  /** Where the pair is a conflict: only where the lead decides on that very organisation, or wherever it is held. */
  where: 'ORGANISATION_IN_REGION' | 'ANYWHERE';
  reason: string;
}

/**
 * Pairs that undo a separation. Not among them: preparer and approver of one organisation, because two people who hold
 * both still cannot sign off their own work, and a small practice has nobody else; national analyst with any role,
 * because analysts decide nothing.
 */
const rules: readonly PairRule[] = [
  {
    first: 'PREPARER',
    second: 'REGIONAL_LEAD',
    where: 'ORGANISATION_IN_REGION',
    reason: 'whoever prepares an organisation’s returns must not be the one who accepts them',
  },
  {
    first: 'APPROVER',
    second: 'REGIONAL_LEAD',
    where: 'ORGANISATION_IN_REGION',
    reason: 'whoever signs an organisation’s returns off must not be the one who accepts them',
  },
  {
    first: 'PREPARER',
    second: 'ADMINISTRATOR',
    where: 'ANYWHERE',
    reason: 'whoever decides where organisations count must not prepare the returns of one',
  },
  {
    first: 'APPROVER',
    second: 'ADMINISTRATOR',
    where: 'ANYWHERE',
    reason: 'whoever decides where organisations count must not sign off the returns of one',
  },
  {
    first: 'REGIONAL_LEAD',
    second: 'ADMINISTRATOR',
    where: 'ANYWHERE',
    reason: 'whoever decides where organisations count must not accept their returns',
  },
  {
    first: 'HELPER',
    second: 'REGIONAL_LEAD',
    where: 'ORGANISATION_IN_REGION',
    reason: 'whoever types returns in for organisations must not be the one who accepts them',
  },
  {
    first: 'HELPER',
    second: 'ADMINISTRATOR',
    where: 'ANYWHERE',
    reason: 'whoever decides where organisations count must not type their returns in',
  },
];

function isCovered({ where }: PairRule, first: HeldRole, second: HeldRole, regionsOf: RegionsOf): boolean {
  if (where === 'ANYWHERE') return true;
  if (first.scopeCode === null || second.scopeCode === null) return true;
  // A helper may help in the very region that the lead decides on.
  return first.scopeCode === second.scopeCode || regionsOf(first.scopeCode).includes(second.scopeCode);
}

/** Every two of some roles that one person must not hold together. */
export function roleConflicts<Held extends HeldRole>(
  held: readonly Held[],
  regionsOf: RegionsOf,
): RoleConflict<Held>[] {
  return rules.flatMap((rule) => {
    const firsts = held.filter(({ role }) => role === rule.first);
    const seconds = held.filter(({ role }) => role === rule.second);
    return firsts.flatMap((first) =>
      seconds
        .filter((second) => isCovered(rule, first, second, regionsOf))
        .map((second) => ({ first, second, reason: rule.reason })),
    );
  });
}
