import { describe, expect, it } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { answeredInPractice } from './answer-practice.js';

const source = fileURLToPath(new URL('..', import.meta.url));

/** Every operation that some page of the library asks or sends. */
function operationsOfPages(): string[] {
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter(
    (file) => /\.tsx?$/.test(file) && !/\.spec\.|\.builder\.|^testing|^practise/.test(file),
  );
  const named = files.flatMap((file) => [...readFileSync(join(source, file), 'utf8').matchAll(/\b(\w+)Document\b/g)]);
  return [...new Set(named.map(([, name]) => name ?? ''))].filter((name) => !/^(Typed|Draft)?$/.test(name)).sort();
}

/** What is not in practice, with where it is left out. */
const notInPractice: Record<string, readonly string[]> = {
  'comments and presence, which are not loaded': [
    'AttendReturn',
    'CommentOnReturn',
    'FollowComment',
    'ReopenComment',
    'ReplyToComment',
    'ResolveComment',
    'ReturnComments',
  ],
  'who changed an answer, which is not offered': ['CellHistory'],
  'the plan, and the time that a return took, which are not offered': [
    'GiveUpPlan',
    'ImprovementPlan',
    'PlanAction',
    'TimeOnReturn',
  ],
  'pages that have no address in practice': ['AcceptReturn', 'ConfirmAnswers', 'GiveUpCorrection'],
  'the home of each role and pages of regions, outside a return': [
    'AllowMoreDays',
    'ChaseList',
    'CommentsAskedOfMe',
    'ComparisonQuestions',
    'FirstMissing',
    'HelpedReturns',
    'LatePlans',
    'LatePlansCount',
    'LetterToShown',
    'LoadedNotice',
    'MoreDays',
    'MyReturns',
    'OwnComparison',
    'OwnQuarter',
    'Quarters',
    'ReportingNotice',
    'ReturnsOverview',
    'TakeBackDays',
    'WriteToShown',
  ],
};

describe('what pages of returns ask and send', () => {
  it('is answered in practice, or is known not to be part of it', () => {
    const known = [...Object.keys(answeredInPractice), ...Object.values(notInPractice).flat()];
    expect(known.sort()).toEqual(operationsOfPages());
  });
});
