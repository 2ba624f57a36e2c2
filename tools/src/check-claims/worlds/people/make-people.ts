import { quartersUpTo, stratifierDefinition } from '@monitor/domain';
import { seededRandom } from '@monitor/statistics';
import { changedShare, contributionOf, countPeople, drawCountingOrganisations } from './draw-people.js';
import { happened } from './mishaps.js';
import type { PeopleDesign } from './people-design.js';
import { endsOf } from './people-scene.js';
import { publishedQuarter } from './published-quarter.js';
import type { AreaQuarter, AreaTruth, PeopleArea, PeopleScene } from './people-scene.js';

const lastQuarter = '2026-27-Q2';

/** Draws a view of people. The same seed gives the same view for ever. */
export function makePeople(design: PeopleDesign, seed: number): PeopleScene {
  const random = seededRandom(seed);
  const organisations = drawCountingOrganisations(design, random);
  const quarterIds = quartersUpTo(lastQuarter, design.quarters);
  const counted = quarterIds.map((_, quarter) => {
    const way = quarterIds.length === 1 ? 1 : quarter / (quarterIds.length - 1);
    return organisations.map((each) => countPeople(each, design, { random, way }));
  });
  const areas = Array.from({ length: design.areas }, (_, area): PeopleArea => {
    const quarters = quarterIds.map((quarterId, quarter): AreaQuarter => {
      const seen = happened({ design, area, quarter, of: quarterIds.length }, counted[quarter]!);
      const now = seen.now.map(contributionOf);
      const atFirst = seen.atFirst === seen.now ? now : seen.atFirst.map(contributionOf);
      return publishedQuarter({ quarterId, now, atFirst }, stratifierDefinition(design.stratifier));
    });
    return { code: `A${area + 1}`, quarters, truth: truthOf(design, area) };
  });
  return { definition: stratifierDefinition(design.stratifier), areas };
}

function truthOf(design: PeopleDesign, area: number): AreaTruth {
  const definition = stratifierDefinition(design.stratifier);
  const codes = definition.groups.filter((group) => group.comparable).map(({ code }) => code);
  const before = design.sharesOf?.area === area ? design.sharesOf.shares : design.shares;
  const now = before.map((share, group) => changedShare(design, { area, group, share }, 1));
  const [worse, better] = endsOf(definition).map((code) => codes.indexOf(code)) as [number, number];
  const [gapBefore, gapNow] = [before[better]! - before[worse]!, now[better]! - now[worse]!];
  return {
    shares: new Map(codes.map((code, group) => [code, now[group]!])),
    change: gapNow - gapBefore,
    ratioChange: now[better]! / now[worse]! / (before[better]! / before[worse]!),
    isLevellingDown: gapNow < gapBefore && now[better]! < before[better]! && now[worse]! <= before[worse]!,
  };
}
