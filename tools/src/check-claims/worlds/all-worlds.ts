import type { TrialWorld } from '../trial-world.js';
import { peopleWorlds } from './people-worlds.js';
import { practiceWorlds } from './practice-worlds.js';

/** Every world that is put on trial. */
export const allWorlds: readonly TrialWorld[] = [...practiceWorlds, ...peopleWorlds];

/** All of them, or the one of that name; none where there is no such world. */
export function worldsNamed(name: string | null): readonly TrialWorld[] {
  return name === null ? allWorlds : allWorlds.filter((world) => world.name === name);
}
