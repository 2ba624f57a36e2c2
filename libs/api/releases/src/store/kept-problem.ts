import type { AttackerKind, GroupToHide, Leak, LearntCount, Measure, ReadArea } from '@monitor/analysis';
import { groupCodes } from '@monitor/domain';

/** A group of a table that could be hidden, by its code. */
export interface FigureToHide extends ReadArea {
  stratifier: string;
  group: string;
}

/** What could be hidden so that an attack fails, and what readers lose by it. */
export interface KeptProposal {
  hide: FigureToHide[];
  people: number;
  cells: number;
}

/** What somebody would learn from a publication. For whoever releases alone. */
export interface KeptProblem extends ReadArea {
  stratifier: string;
  group: string;
  measure: Measure;
  attacker: AttackerKind;
  /** The region or organisation that attacks; null for the public. */
  attackerCode: string | null;
  leak: Leak;
  lower: number;
  upper: number;
  organisations: number;
  proposals: KeptProposal[];
}

/** What an attack learnt, with codes of groups in place of their positions. */
export function keptProblem(learnt: LearntCount, stratifier: string): KeptProblem {
  const codes = groupCodes(stratifier);
  const hidden = ({ group, ...area }: GroupToHide) => ({ ...area, stratifier, group: codes[group] ?? '' });
  const { attacker, leak, lower, upper, organisations, measure } = learnt;
  return {
    ...learnt.table.area,
    stratifier,
    group: codes[learnt.group] ?? '',
    measure,
    attacker: attacker.kind,
    attackerCode: attacker.code,
    leak,
    lower,
    upper,
    organisations,
    proposals: learnt.proposals.map(({ hide, people, cells }) => ({ hide: hide.map(hidden), people, cells })),
  };
}
