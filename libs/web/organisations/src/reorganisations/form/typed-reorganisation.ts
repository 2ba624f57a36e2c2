import type { OrganisationType, SuccessionType } from '@monitor/domain';
import type { ReorganisationAnswer } from '../reorganisation-answer.js';

/** One entry of a list in the form; `key` tells entries apart while others come and go. */
type Entry<Typed> = Typed & { key: number };

/** A body that begins, as it is typed. */
export type TypedBody = Entry<{
  code: string;
  type: OrganisationType;
  name: string;
  onsCode: string;
  icbCode: string;
  regionCode: string;
}>;

/** Who takes over from whom, as it is typed. */
export type TypedLink = Entry<{
  predecessorCode: string;
  successorCode: string;
  type: SuccessionType;
  weight: string;
  isWeightUnknown: boolean;
  /** By `STRATIFIER.GROUP`; empty where it is not known apart. */
  groupWeights: Readonly<Record<string, string>>;
  weightsSource: string;
}>;

/** The form as it is typed. */
export interface TypedReorganisation {
  title: string;
  effectiveOn: string;
  source: string;
  newBodies: readonly TypedBody[];
  links: readonly TypedLink[];
  closures: readonly Entry<{ code: string }>[];
  newNames: readonly Entry<{ code: string; name: string }>[];
  moves: readonly Entry<{ code: string; toCode: string }>[];
  placeMoves: readonly Entry<{ placeCode: string; toCode: string }>[];
}

/** The lists of the form. */
export type ListName = 'newBodies' | 'links' | 'closures' | 'newNames' | 'moves' | 'placeMoves';

export const emptyReorganisation: TypedReorganisation = {
  title: '',
  effectiveOn: '',
  source: '',
  newBodies: [],
  links: [],
  closures: [],
  newNames: [],
  moves: [],
  placeMoves: [],
};

/** An empty entry of each list. */
export const emptyEntries = {
  newBodies: { code: '', type: 'ICB', name: '', onsCode: '', icbCode: '', regionCode: '' },
  links: {
    predecessorCode: '',
    successorCode: '',
    type: 'MERGER',
    weight: '',
    isWeightUnknown: false,
    groupWeights: {},
    weightsSource: '',
  },
  closures: { code: '' },
  newNames: { code: '', name: '' },
  moves: { code: '', toCode: '' },
  placeMoves: { placeCode: '', toCode: '' },
} as const satisfies { [List in ListName]: Omit<TypedReorganisation[List][number], 'key'> };

function numbered<Item>(items: readonly Item[]): Entry<Item>[] {
  return items.map((item, key) => ({ ...item, key }));
}

/** The form as it begins for a draft that is changed. */
export function toTypedReorganisation({ content }: Pick<ReorganisationAnswer, 'content'>): TypedReorganisation {
  const { title, effectiveOn, source, newBodies, links, closures, newNames, moves, placeMoves } = content;
  return {
    title,
    effectiveOn,
    source,
    newBodies: numbered(
      newBodies.map((body) => ({ ...body, onsCode: body.onsCode ?? '', icbCode: body.icbCode ?? '' })),
    ),
    links: numbered(
      links.map(({ weight, groupWeights, ...link }) => ({
        ...link,
        weight: weight == null ? '' : String(weight),
        groupWeights: Object.fromEntries(groupWeights.map(({ group, weight: share }) => [group, String(share)])),
      })),
    ),
    closures: numbered(closures.map((code) => ({ code }))),
    newNames: numbered(newNames),
    moves: numbered(moves),
    placeMoves: numbered(placeMoves),
  };
}
