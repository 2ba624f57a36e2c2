import type { EquityPoint } from '@monitor/analysis';
import { ratioOfProportions, wilsonInterval } from '@monitor/statistics';
import { formerGap } from '../former-rules/gap.js';
import { formerGroups } from '../rules/view.js';
import { makePeople } from '../worlds/people/make-people.js';
import { plainPeople } from '../worlds/people/people-design.js';
import { endsOf } from '../worlds/people/people-scene.js';
import type { AreaTruth, PeopleScene } from '../worlds/people/people-scene.js';
import { limitsOf } from './tried-interval.js';
import type { Limits, TriedInterval } from './tried-interval.js';

/** How many organisations an area has, and how alike the people of one are. */
export interface Sizes {
  organisations: number;
  correlation: number;
}

/** The intervals that the page of one area shows of people: share, gap and ratio. */
export function peopleIntervals({ organisations, correlation }: Sizes, seed: number): TriedInterval[] {
  const scene = makePeople(
    {
      ...plainPeople,
      inFirst: organisations,
      shares: [0.3, 0.3, 0.3, 0.3, 0.4],
      people: [3000, 0.7],
      correlation,
      quarters: 1,
    },
    seed,
  );
  const { point, truth } = { point: scene.areas[0]!.quarters[0]!.point, truth: scene.areas[0]!.truth };
  return [share(point, truth), gap(scene, point, truth), ratio(scene, point, truth)];
}

function share(point: EquityPoint, { shares }: AreaTruth): TriedInterval {
  const [first] = point.groups;
  const counts = formerGroups(point)[0];
  return {
    of: 'share of one group',
    truth: shares.get(first!.group)!,
    former: counts === undefined ? null : intervalOf(wilsonInterval(counts)),
    present: limitsOf(first!.share),
  };
}

function gap({ definition }: PeopleScene, point: EquityPoint, { shares }: AreaTruth): TriedInterval {
  const [worse, better] = endsOf(definition);
  const former = formerGap(formerGroups(point), definition);
  const truth = shares.get(better)! - shares.get(worse)!;
  return { of: 'gap in points', truth, former, present: limitsOf(point.difference) };
}

function ratio({ definition }: PeopleScene, point: EquityPoint, { shares }: AreaTruth): TriedInterval {
  const [worse, better] = endsOf(definition);
  const former = formerGap(formerGroups(point), definition);
  return {
    of: 'ratio',
    truth: shares.get(better)! / shares.get(worse)!,
    former: former === null ? null : intervalOf(ratioOfProportions({ first: former.high, second: former.low })),
    present: limitsOf(point.ratio),
  };
}

function intervalOf(found: ReturnType<typeof wilsonInterval>): Limits | null {
  return found.computable ? found.interval : null;
}
