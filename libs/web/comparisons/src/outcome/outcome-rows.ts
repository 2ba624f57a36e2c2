import { gapFigure, isUnreliable, shownValue } from '@monitor/domain';
import type { Figure, FigureColumn, FileFact } from '@monitor/domain';
import type { ScatterPoint } from '@monitor/web-charts';
import { areaColumns } from '../kit/area-columns.js';
import type { OutcomeAnswer, OutcomeArea } from './outcome-answer.js';
import type { OutcomeChoice } from './outcome-filters.js';

/** What an outcome is measured in. */
export function outcomeUnit({ outcome }: Pick<OutcomeChoice, 'outcome'>): 'SHARE' | 'PERCENTAGE_POINTS' {
  return outcome === 'GAP' ? 'PERCENTAGE_POINTS' : 'SHARE';
}

/** Practice and outcome of each area, in numbers. */
export function outcomeColumns(rowsName: string, choice: Pick<OutcomeChoice, 'outcome'>): FigureColumn<OutcomeArea>[] {
  return [
    ...areaColumns<OutcomeArea>(rowsName),
    {
      ...{ kind: 'FIGURE', key: 'inPlace', header: 'Share in place', unit: 'SHARE', hasInterval: true },
      read: ({ inPlace }) => inPlace,
    },
    {
      ...{ kind: 'COUNT', key: 'organisations', header: 'Organisations that answered' },
      read: ({ organisations }) => organisations,
    },
    {
      ...{ kind: 'FIGURE', key: 'outcome', unit: outcomeUnit(choice), hasInterval: true },
      header: choice.outcome === 'GAP' ? 'Gap' : 'Share of the group',
      read: ({ outcome }) => outcome,
    },
    {
      ...{ kind: 'COUNT', key: 'counted', header: 'Organisations counted in it' },
      read: ({ counted }) => counted,
    },
  ];
}

/** How practice and gap of each area changed over the year. */
export function changeColumns(rowsName: string): FigureColumn<OutcomeArea>[] {
  return [
    ...areaColumns<OutcomeArea>(rowsName),
    {
      ...{ kind: 'FIGURE', key: 'changeInPlace', unit: 'PERCENTAGE_POINTS', hasInterval: false },
      header: 'Change of the share in place',
      read: ({ changeInPlace }) => changeFigure(changeInPlace),
    },
    {
      ...{ kind: 'FIGURE', key: 'changeOfGap', unit: 'PERCENTAGE_POINTS', hasInterval: true },
      header: 'How much wider the gap became',
      read: ({ changeOfGap }) => changeOfGap ?? changeFigure(null),
    },
  ];
}

function changeFigure(value: number | null): Figure {
  const status = value === null ? 'NOT_APPLICABLE' : 'PUBLISHED';
  return gapFigure({ status, value, lower: null, upper: null });
}

type Drawn = Pick<OutcomeChoice, 'area' | 'level'>;

function pointOf({ area, regionCode }: OutcomeArea, choice: Drawn): Omit<ScatterPoint, 'x' | 'y' | 'isUnreliable'> {
  const isOwn = choice.area !== '' && regionCode === choice.area;
  // All regions can be named beside their points; of the boards only those of the own one.
  return { key: area.code, label: area.shortName, isStrong: isOwn, isNamed: isOwn || choice.level === 'REGION' };
}

/** The areas that have both figures, as points. */
export function toOutcomePoints(areas: readonly OutcomeArea[], choice: Drawn): ScatterPoint[] {
  return areas.flatMap((each) => {
    const [x, y] = [shownValue(each.inPlace), shownValue(each.outcome)];
    if (x === null || y === null) return [];
    return { ...pointOf(each, choice), x, y, isUnreliable: isUnreliable(each.inPlace) || isUnreliable(each.outcome) };
  });
}

/** The areas of which both changes are told, as points. */
export function toChangePoints(areas: readonly OutcomeArea[], choice: Drawn): ScatterPoint[] {
  return areas.flatMap((each) => {
    const y = each.changeOfGap === null ? null : shownValue(each.changeOfGap);
    if (each.changeInPlace === null || y === null) return [];
    return { ...pointOf(each, choice), x: each.changeInPlace, y, isUnreliable: false };
  });
}

/** Areas with less in place than England whose outcome is worse as well, the worst first; none where neither side is worse. */
export function toLookFirst(answer: OutcomeAnswer, choice: Pick<OutcomeChoice, 'outcome'>): OutcomeArea[] {
  const inPlace = shownValue(answer.englandInPlace);
  const outcome = shownValue(answer.englandOutcome);
  if (inPlace === null || outcome === null) return [];
  const worse = (value: number) => worseThan(outcome, answer, choice)(value);
  return answer.areas
    .flatMap((each) => {
      const [own, ofPeople] = [shownValue(each.inPlace), shownValue(each.outcome)];
      const isJudged = !isUnreliable(each.inPlace) && !isUnreliable(each.outcome);
      if (!isJudged || own === null || ofPeople === null || own >= inPlace) return [];
      const by = worse(ofPeople);
      return by > 0 ? [{ each, by }] : [];
    })
    .sort((a, b) => b.by - a.by)
    .map(({ each }) => each);
}

/** By how much an outcome is worse than that of England; 0 or less where it is not. */
function worseThan(england: number, { metric }: OutcomeAnswer, { outcome }: Pick<OutcomeChoice, 'outcome'>) {
  if (outcome === 'GAP') return (value: number) => (value - england) * Math.sign(england);
  const sign = { HIGH_IS_BETTER: -1, LOW_IS_BETTER: 1, NEUTRAL: 0 }[metric.polarity];
  return (value: number) => (value - england) * sign;
}

/** What holds for all rows of a file. */
export function outcomeFacts({ quarter, column, outcomeName, publication }: OutcomeAnswer): FileFact[] {
  return [
    { header: 'Quarter', value: quarter.label },
    { header: 'In place', value: column?.text ?? '' },
    { header: 'Outcome', value: outcomeName },
    { header: 'Publication', value: publication === null ? 'None' : `${publication.number}, practice live` },
  ];
}
