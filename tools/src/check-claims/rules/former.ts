import type { EquityPoint } from '@monitor/analysis';
import type { StratifierDefinition } from '@monitor/domain';
import { formerChange } from '../former-rules/change.js';
import { clearestDifference } from '../former-rules/clearest-difference.js';
import { formerGap, formerGapsAcross } from '../former-rules/gap.js';
import { judgeChange } from '../judges/judge-change.js';
import { judgeGap } from '../judges/judge-gap.js';
import { judgePractice } from '../judges/judge-practice.js';
import { worstOf } from '../judges/judgement.js';
import type { Judgement } from '../judges/judgement.js';
import type { PeopleScene } from '../worlds/people/people-scene.js';
import type { PracticeScene } from '../worlds/practice/practice-scene.js';
import { firstArea, formerGroups, hiddenGroups } from './view.js';
import type { PeopleRule, PracticeRule } from './rule.js';

/** The rules of the first edition, each held against what is so. */
export const formerPractice: readonly PracticeRule[] = [{ kind: 'PRACTICE_BETWEEN_AREAS', judge: judgeFormerPractice }];
export const formerPeople: readonly PeopleRule[] = [
  { kind: 'GAP', judge: judgeFormerGap },
  { kind: 'GAPS_ACROSS_AREAS', judge: judgeFormerAcross },
  { kind: 'GAP_CHANGE', judge: judgeFormerChange },
];

function judgeFormerPractice({ cells, truth }: PracticeScene): Judgement | null {
  if (truth.apart === null) return null;
  const pair = clearestDifference(cells);
  const so = { planted: truth.apart, selective: truth.selective };
  const verdict = pair === null ? 'CANNOT_TELL' : 'DIFFERENT';
  return judgePractice({ verdict, named: [], cautioned: [], ...(pair && { pair }) }, so);
}

function judgeFormerGap(scene: PeopleScene): Judgement | null {
  const { truth, now } = firstArea(scene);
  const gap = gapOf(now.point, scene.definition);
  if (gap === null) return null;
  const isClear = gap.lower > 0 || gap.upper < 0;
  const [high, low] = gap.value >= 0 ? [gap.high.group, gap.low.group] : [gap.low.group, gap.high.group];
  const claim = {
    verdict: isClear ? 'DIFFERENT' : 'CANNOT_TELL',
    named: [{ high, low }],
    hidden: [],
    margin: 0,
  } as const;
  return judgeGap(claim, truth, hiddenGroups(now.point, scene.definition));
}

function judgeFormerAcross({ areas, definition }: PeopleScene): Judgement {
  const points = new Map(areas.map(({ code, quarters }) => [code, quarters.at(-1)!.point]));
  const gaps = new Map(
    [...points].flatMap(([code, point]) => {
      const gap = gapOf(point, definition);
      return gap === null ? [] : [[code, gap] as const];
    }),
  );
  const claimed = formerGapsAcross(gaps, definition, (code) => formerGroups(points.get(code)!).length);
  const judged = claimed.map((code) => {
    const { high, low, value } = gaps.get(code)!;
    const [first, second] = value >= 0 ? [high, low] : [low, high];
    const { truth } = areas.find((area) => area.code === code)!;
    const pair = { high: first.group, low: second.group };
    return judgeGap({ verdict: 'DIFFERENT', named: [pair], hidden: [], margin: 0 }, truth, []);
  });
  return worstOf(judged);
}

function judgeFormerChange(scene: PeopleScene): Judgement | null {
  const { truth, now, first } = firstArea(scene);
  const [before, after] = [gapOf(first.point, scene.definition), gapOf(now.point, scene.definition)];
  if (first === now || before === null || after === null) return null;
  const change = formerChange([before, after], formerGroups(now.point));
  const way = change === 'WIDER' ? 'WIDER' : 'NARROWER';
  return judgeChange(
    {
      verdict: change === 'NO_CLEAR_CHANGE' ? 'CANNOT_TELL' : 'DIFFERENT',
      way,
      how: change === 'NARROWER_BY_LEVELLING_DOWN' ? 'LEVELLING_DOWN' : null,
      saysRatioDisagrees: false,
      margin: 0,
    },
    truth,
  );
}

function gapOf(point: EquityPoint, definition: StratifierDefinition) {
  return formerGap(formerGroups(point), definition);
}
