import type { Reader } from '../browser/personas.js';

/** What was planted in the demonstration, the page that tells of it, and what that page must and must not say. */
export interface ToldStory {
  story: string;
  reader: Reader;
  page: string;
  mustSay: readonly RegExp[];
  mustNotSay: readonly RegExp[];
}

const quarter = '2026-27-Q1';
const regionOf = (area: string, metric: string) =>
  `/equity?level=REGION&area=${area}&metric=${metric}&group=DEPRIVATION&quarter=${quarter}`;
/** Groups are named as they are, never by how they fare. */
const namelessGroups = /(better|worse)-off group/i;
/** Absence of evidence is no evidence of absence. */
const noDifference = /no difference between .* is larger than chance/i;

/** The stories of the demonstration's data (`tools/src/demo-data/stories.ts`), each with its page. */
export const toldStories: readonly ToldStory[] = [
  {
    story:
      'London is ahead, North West behind in access: the page of regions names nobody by the highest and lowest share',
    reader: 'National analyst',
    page: `/consistency?quarter=${quarter}`,
    mustSay: [/stands? apart/i, /expected returns/i],
    mustNotSay: [/practice differs most/i, noDifference, /where intervals overlap, the areas may not differ/i],
  },
  {
    story: 'Boards of two to seven returns each: nothing can be told, and nothing is called even',
    reader: 'Regional lead',
    page: `/consistency?within=Y56&quarter=${quarter}`,
    mustSay: [/cannot tell/i],
    mustNotSay: [noDifference, /boards (are|were) (alike|even)/i],
  },
  {
    story: 'South West answers late: its gap has not changed',
    reader: 'National analyst',
    page: regionOf('Y58', 'M01'),
    mustSay: [/least deprived fifth/i],
    mustNotSay: [/the gap (has )?(widened|narrowed)/i, namelessGroups],
  },
  {
    story: "A practice of the Midlands lost accounts to its supplier's fault: the gap of the region has not changed",
    reader: 'National analyst',
    page: regionOf('Y60', 'M03'),
    mustSay: [/least deprived fifth/i],
    mustNotSay: [/the gap (has )?(widened|narrowed)/i, namelessGroups],
  },
  {
    story: 'East of England levels down: the gap closes because the least deprived fall',
    reader: 'National analyst',
    page: regionOf('Y61', 'M01'),
    mustSay: [/narrow/i, /least deprived fifth (clearly )?fell/i],
    mustNotSay: [namelessGroups],
  },
  {
    story: 'North East and Yorkshire catches up: the gap closes because the most deprived rise',
    reader: 'National analyst',
    page: regionOf('Y63', 'M01'),
    mustSay: [/narrow/i],
    // Where figures would tell of single organisations it may say that it cannot tell whether it fell, never that it did.
    mustNotSay: [/(?<!whether the )least deprived fifth (clearly )?fell/i, namelessGroups],
  },
  {
    story: 'Regions beside each other: the one that levels down is named where its small gap is shown',
    reader: 'National analyst',
    page: `/equity?level=REGION&metric=M01&group=DEPRIVATION&quarter=${quarter}`,
    mustSay: [/East of England/],
    mustNotSay: [namelessGroups, noDifference],
  },
  {
    story: 'Boards of one or two practices: the reason is how few have answered, not how few people there are',
    reader: 'National analyst',
    page: `/equity?level=ICB&metric=M01&group=DEPRIVATION&quarter=${quarter}`,
    mustSay: [/fewer than (3|three)|shown from 3|only [12] practices?/i],
    mustNotSay: [/counts (behind the figure )?are so small/i, /counts are too small to show/i],
  },
  {
    story: 'The home of a regional lead: boards that cannot be told apart do not read as even',
    reader: 'Regional lead',
    page: '/home',
    mustSay: [],
    mustNotSay: [noDifference, /practice differs most/i],
  },
];
