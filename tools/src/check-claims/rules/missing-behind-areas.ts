import { missingCautions } from '@monitor/analysis';
import type { Caution } from '@monitor/analysis';
import type { NamedArea } from '../judges/judge-practice.js';
import type { PracticeScene } from '../worlds/practice/practice-scene.js';

/** What the missing returns mean for areas that are said to stand apart: each against all others, as the page has it. */
export function missingBehindAreas(scene: PracticeScene, named: readonly NamedArea[]): Caution[] {
  const claimed = named.map(({ area, column, direction }) => {
    const own = sideOf(scene, column, (code) => code === area);
    const others = sideOf(scene, column, (code) => code !== area);
    const [lower, higher] = direction === 'MORE' ? [others, own] : [own, others];
    return { code: area, name: `${area} in “${column}”`, lower, higher };
  });
  return missingCautions(scene.areas, claimed);
}

function sideOf({ table, areas }: PracticeScene, column: string, isOn: (code: string) => boolean) {
  const place = table.columns.indexOf(column);
  const rows = [...table.areaOf.keys()].filter((row) => isOn(table.areas[table.areaOf[row]!]!));
  const sum = (counts: Int32Array) =>
    rows.reduce((total, row) => total + counts[row * table.columns.length + place]!, 0);
  const missing = areas.filter(({ code }) => isOn(code)).reduce((all, each) => all + each.expected - each.accepted, 0);
  const asked = table.applicable[0] ?? 0;
  return {
    inPlace: sum(table.inPlace),
    applicable: sum(table.applicable),
    missing: Array<number>(missing).fill(asked),
  };
}
