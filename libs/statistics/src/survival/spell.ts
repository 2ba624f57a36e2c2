import { notComputable } from '../result/index.js';
import type { NotComputable } from '../result/index.js';

/** What ended a spell: the event that is waited for, or another one after which it can no longer come. */
export type SpellEnd = 'event' | 'competing';

/** A time of waiting: from its beginning to its end, or for as long as it was followed. */
export interface Spell {
  /** In whatever unit the answer is wanted; 0 where it was not followed beyond its beginning. */
  duration: number;
  /** What ended it; null where it was still open when it was last seen. */
  end: SpellEnd | null;
  /** Whose spell it is: those of one cluster may be alike. Each spell stands alone where none names one. */
  cluster?: string;
}

/** Refuses spells of which none is there, or of which one has no length. */
export function refuseSpells(spells: readonly Spell[]): NotComputable | null {
  if (spells.length === 0) return notComputable('too-few-observations', 'There are no spells.');
  const isLength = ({ duration }: Spell) => duration >= 0 && duration < Infinity;
  if (!spells.every(isLength)) {
    return notComputable('out-of-range', 'The duration of a spell is negative or not a finite number.');
  }
  const named = spells.filter(({ cluster }) => cluster !== undefined).length;
  return named === 0 || named === spells.length
    ? null
    : notComputable('invalid-argument', 'Some spells name a cluster and others do not.');
}
