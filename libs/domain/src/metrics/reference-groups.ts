import type { StratifierDefinition } from './metric.js';

/** Which two groups of people a gap is between, fixed before any figure is known. */
export interface ComparedPair {
  /** Code of the group that every other is set against: the least deprived fifth, or the declared one. */
  reference: string;
  /** Code of the group that the one gap of charts and tables sets against it. */
  against: string;
}

/** Why these two groups of people without an order are set against each other, and who does it alike. */
export interface DeclaredPair extends ComparedPair {
  because: string;
  source: string;
}

/**
 * The pairs of lists without an order. They may not be chosen from the figures: the highest and the lowest of several
 * groups always differ, if only by chance. Whoever adds a list of groups of people declares its pair here.
 */
const declaredPairs: Readonly<Record<string, DeclaredPair>> = {
  AGE: {
    reference: 'AGE_18_34',
    against: 'AGE_75_84',
    because:
      'National statistics set people from 75 on against the youngest adults, of whom nearly all use the internet. Of the two bands from 75 on, 75 to 84 holds more people.',
    source: 'Office for National Statistics, Internet users, UK: 2020',
  },
  SEX: {
    reference: 'MALE',
    against: 'FEMALE',
    because: 'National statistics give a gap between the sexes as that of women against men.',
    source: 'Office for National Statistics, Gender pay gap in the UK',
  },
  ETHNICITY: {
    reference: 'WHITE',
    against: 'ASIAN',
    because:
      'National statistics set other ethnic groups against White British people, or against the White group where counts hold broad groups only. Of the others, Asian or Asian British was the largest at the census of 2021.',
    source:
      'Cabinet Office, Ethnicity facts and figures; Office for National Statistics, Ethnic group, England and Wales: Census 2021',
  },
  DISABILITY: {
    reference: 'NOT_DISABLED',
    against: 'DISABLED',
    because: 'National statistics set disabled people against people who are not disabled.',
    source: 'Office for National Statistics, Outcomes for disabled people in the UK',
  },
  INTERPRETER: {
    reference: 'NOT_NEEDED',
    against: 'NEEDED',
    because: 'People who need an interpreter are set against those who do not, the larger group.',
    source: 'NHS England, Improvement framework: community language translation and interpreting services',
  },
  INCLUSION_GROUP: {
    reference: 'NONE',
    against: 'HOMELESS',
    because:
      'Every inclusion health group is set against people in none of them. People who are homeless come first in the catalogue.',
    source: 'NHS England, A national framework for NHS action on inclusion health',
  },
  RURALITY: {
    reference: 'URBAN',
    against: 'RURAL',
    because: 'National statistics set rural areas against urban ones, where most people live.',
    source: 'Department for Environment, Food and Rural Affairs, Statistical digest of rural England',
  },
  CARER: {
    reference: 'NOT_CARER',
    against: 'CARER',
    because: 'National statistics set unpaid carers against people who care for nobody unpaid.',
    source: 'Office for National Statistics, Unpaid care, England and Wales: Census 2021',
  },
};

type Groups = Pick<StratifierDefinition, 'stratifier' | 'ordered' | 'groups'>;

/** Why a list without an order is compared as it is; null for an ordered one, the ends of which speak for themselves. */
export function declaredPair({ stratifier, ordered }: Omit<Groups, 'groups'>): DeclaredPair | null {
  return ordered ? null : (declaredPairs[stratifier] ?? null);
}

/**
 * The two groups that a gap is between: the two ends of an ordered list, the declared two of any other. Null where none
 * are declared, as for rows that are no groups of people.
 */
export function comparedPair(definition: Groups): ComparedPair | null {
  if (!definition.ordered) return declaredPair(definition);
  const ends = definition.groups.filter(({ comparable }) => comparable);
  const [against, reference] = [ends[0], ends.at(-1)];
  if (against === undefined || reference === undefined || against === reference) return null;
  return { reference: reference.code, against: against.code };
}
