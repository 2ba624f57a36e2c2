import { noEstimate } from '@monitor/analysis';
import type { PaceOfGroup, PaceOfView, PacePoint as AnalysedPoint } from '@monitor/analysis';
import { toShare } from '@monitor/api-releases';
import { fewestInVerdict, organisationTypeLabel, readingSentence } from '@monitor/domain';
import type { FigureMarker } from '@monitor/domain';
import { toArea } from '../areas/to-area.js';
import { sentences } from '../loaded/sentences.js';
import type { ImplementationPace, PlansInTime } from './pace.type.js';
import type { ReadPace } from './read-pace.js';

/** The pace of a view as it is answered. */
export function toImplementationPace(pace: PaceOfView, read: ReadPace): ImplementationPace {
  const { quarter, since, compare, within, reading, practice, actions, groups } = read;
  const { whole, sentence, allowance, beginningUnknown, withoutPlan, order, orderSentence } = pace;
  const found = new Map(pace.groups.map((each) => [each.group, each]));
  return {
    ...{ quarter, since, compare, practice, ...reading },
    within: within === null ? null : toArea('REGION', within.code, within.name),
    ...{ sentence, allowance, beginningUnknown, withoutPlan, orderSentence },
    whole: toPlansInTime(whole),
    groups: groups.flatMap((group) => {
      const own = found.get(group.code);
      return own === undefined ? [] : { ...group, verdict: own.verdict, ...toPlansInTime(own) };
    }),
    actions: order.actions.map(({ action: code, meanRank, besideNext }) => ({
      ...{ code, meanRank, besideNext },
      label: actions.find((action) => action.code === code)?.shortText ?? code,
    })),
    pairs: order.pairs,
    source: sourceOf(read),
  };
}

function toPlansInTime(pace: PaceOfGroup): PlansInTime {
  const { organisations, plans, inPlace, givenUp, open, followedInPlace, undone, median, points } = pace;
  const markers: FigureMarker[] = organisations < fewestInVerdict ? ['LOW_RELIABILITY'] : [];
  return {
    ...{ organisations, plans, inPlace, givenUp, open, followedInPlace, undone },
    ...{ medianQuarters: median.value, medianLower: median.lower, medianUpper: median.upper },
    withinYear: shareOf(pace.withinYear, markers),
    undoneWithinYear: shareOf(pace.undoneWithinYear, markers),
    points: points.map(({ quarters, open: stillOpen, inPlace: share, givenUp: shareGivenUp }) => ({
      ...{ quarters, open: stillOpen, givenUp: shareGivenUp },
      inPlace: shareOf(share, markers),
    })),
  };
}

function shareOf(share: AnalysedPoint['inPlace'] | null, markers: FigureMarker[]) {
  if (share === null) return toShare(noEstimate('NOT_COMPUTABLE'));
  return toShare({ ...share, status: 'PUBLISHED', method: 'Aalen-Johansen, 95%', reason: null }, null, markers);
}

function sourceOf({ quarter, since, organisationType, reading, compare }: ReadPace): string {
  const from = since === null || since.id === quarter.id ? quarter.label : `${since.label} to ${quarter.label}`;
  return sentences([
    `Accepted returns for ${from} as they stand now, self-reported by organisations; what was loaded from other collections is left out.`,
    organisationType === null ? '' : `Only one type of organisation (${organisationTypeLabel(organisationType)}).`,
    'Quarters before a break of comparability, or before an action was asked, are left out.',
    compare === 'TYPE' ? '' : readingSentence(reading, 'STATUSES'),
  ]);
}
