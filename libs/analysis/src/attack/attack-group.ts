import type { DisclosurePolicy } from '../disclosure/disclosure-policy.js';
import type { Measure } from '../publication/contribution.js';
import { attackersOf } from './attacker.js';
import type { Attacker } from './attacker.js';
import { SumAttack } from './attack-sum.js';
import type { Told } from './attack-sum.js';
import { modelOfGroup } from './model-of-group.js';
import type { GroupModel } from './model-of-group.js';
import { proposeWithholding } from './propose-withholding.js';
import { protectedSums } from './protected-sum.js';
import type { ProtectedSum } from './protected-sum.js';
import type { AttackedTable } from './attacked-table.js';
import type { Solver } from './solver.js';
import { hideable } from './withholding.js';
import type { Hideable, Withholding } from './withholding.js';

/** What is attacked. */
export interface AttackedTables {
  /** Every table of a metric by a stratifier that readers may have kept, those of the new publication among them. */
  tables: readonly AttackedTable[];
  publication: number;
  /** Codes of the organisations of each region. */
  regions: ReadonlyMap<string, ReadonlySet<string>>;
  policy: DisclosurePolicy;
}

/** Something that somebody would learn of a count that must not be told. For whoever releases alone. */
export interface LearntCount extends Told {
  attacker: Pick<Attacker, 'kind' | 'code'>;
  /** The table that names the count: it is hidden in it, or a part of what it shows. */
  table: Pick<AttackedTable, 'area' | 'publication'>;
  group: number;
  measure: Measure;
  proposals: Withholding[];
}

/** What an attack came to. */
export interface AttackOutcome {
  learnt: LearntCount[];
  /** How many counts were attacked. */
  tried: number;
}

/**
 * Attacks a group of the tables of a metric by a stratifier: everything that was shown of it, now and before, for
 * everybody who could put it together. What is learnt from earlier publications alone is past mending, and not told.
 */
export function attackGroup(attacked: AttackedTables, group: number, solver: Solver): AttackOutcome {
  const model = modelOfGroup(attacked.tables, group, attacked.policy);
  const all = hideable(model, attacked.publication);
  if (all.length === 0) return { learnt: [], tried: 0 };
  const attackers = attackersOf(model.atoms, attacked.regions);
  const sums = protectedSums(model);
  const open = solver(model.polytope);
  try {
    const learnt = sums.flatMap((sum) => {
      const attack = new SumAttack({ model, policy: attacked.policy, open }, sum);
      const found = firstLearnt(attack, attackers, all);
      return found === null ? [] : [learntCount(model, sum, found)];
    });
    return { learnt, tried: sums.length };
  } finally {
    open.close();
  }
}

interface FoundLeak {
  attacker: Attacker;
  told: Told;
  proposals: Withholding[];
}

/** The first attacker who learns anything from the new publication: whoever knows more would learn it, too. */
function firstLearnt(attack: SumAttack, attackers: readonly Attacker[], all: readonly Hideable[]): FoundLeak | null {
  for (const attacker of attackers) {
    const told = attack.by(attacker);
    if (told === null) continue;
    const proposals = proposeWithholding(all, (rows) => attack.by(attacker, rows) === null);
    if (proposals.length > 0) return { attacker, told, proposals };
    if (attacker.kind === 'PUBLIC') return null;
  }
  return null;
}

function learntCount(model: GroupModel, sum: ProtectedSum, { attacker, told, proposals }: FoundLeak): LearntCount {
  const { area, publication } = sum.table;
  return {
    ...told,
    attacker: { kind: attacker.kind, code: attacker.code },
    table: { area, publication },
    group: model.group,
    measure: sum.measure,
    proposals,
  };
}
