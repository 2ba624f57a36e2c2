import { quartersUpTo, stratifierDefinition } from '@monitor/domain';
import { seededRandom } from '@monitor/statistics';
import { changedShare, countPeople, drawCountingOrganisations } from './draw-people.js';
import { returnsAfter } from './mishaps.js';
import type { PeopleDesign } from './people-design.js';
import { endsOf } from './people-scene.js';
import type { AreaTruth, PeopleScene } from './people-scene.js';
import { publishView } from './publish-view.js';

const lastQuarter = '2026-27-Q2';
const metricId = 'M01';

/** Draws a view of people. The same seed gives the same view for ever. */
export function makePeople(design: PeopleDesign, seed: number): PeopleScene {
  const random = seededRandom(seed);
  const organisations = drawCountingOrganisations(design, random);
  const quarterIds = quartersUpTo(lastQuarter, design.quarters);
  const quarters = quarterIds.map((quarterId, quarter) => {
    const way = quarterIds.length === 1 ? 1 : quarter / (quarterIds.length - 1);
    const counted = organisations.map((each) => countPeople(each, design, { random, way }));
    return { quarterId, ...returnsAfter(design.mishaps, counted, { quarter, of: quarterIds.length }) };
  });
  const published = publishView(quarters, { metricId, stratifier: design.stratifier });
  const areas = Array.from({ length: design.areas }, (_, area) => {
    const code = areaCode(area);
    return { code, quarters: published.get(code) ?? [], truth: truthOf(design, area) };
  });
  return { definition: stratifierDefinition(design.stratifier), areas };
}

export function areaCode(area: number): string {
  return `A${area + 1}`;
}

function truthOf(design: PeopleDesign, area: number): AreaTruth {
  const definition = stratifierDefinition(design.stratifier);
  const codes = definition.groups.filter((group) => group.comparable).map(({ code }) => code);
  const before = design.sharesOf?.area === area ? design.sharesOf.shares : design.shares;
  const now = before.map((share, group) => changedShare(design, { area, group, share }, 1));
  const [worse, better] = endsOf(definition).map((code) => codes.indexOf(code)) as [number, number];
  const [betterFell, worseRose] = [now[better]! < before[better]!, now[worse]! > before[worse]!];
  const [gapBefore, gapNow] = [before[better]! - before[worse]!, now[better]! - now[worse]!];
  return {
    shares: new Map(codes.map((code, group) => [code, now[group]!])),
    change: gapNow - gapBefore,
    ratioChange: now[better]! / now[worse]! / (before[better]! / before[worse]!),
    isLevellingDown: gapNow < gapBefore && betterFell && !worseRose,
    betterFell,
    worseRose,
  };
}
