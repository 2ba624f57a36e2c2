import type { TrialWorld } from '../trial-world.js';
import { peopleWorlds } from './people-worlds.js';
import { practiceWorlds } from './practice-worlds.js';

/** Every world that is put on trial. */
export const allWorlds: readonly TrialWorld[] = [...practiceWorlds, ...peopleWorlds];

/** All of them, or those of these names; none where one of them is no world. */
export function worldsNamed(...names: readonly string[]): readonly TrialWorld[] {
  const found = allWorlds.filter(({ name }) => names.includes(name));
  return names.length === 0 ? allWorlds : found.length === new Set(names).size ? found : [];
}
