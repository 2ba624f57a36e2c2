import { hashContent, returnFacts } from '@monitor/api-returns';
import { answerTo, editionFor, emptyContent } from '@monitor/domain';
import type { QuarterId, ReturnContent } from '@monitor/domain';
import type { EntityManager } from 'typeorm';
import { typedReturn } from '../../demo-data/load/typed-return.js';
import { regionStories } from '../../demo-data/stories.js';
import { practiceCode } from './national-bodies.js';
import { actionFactsSql, eventsSql, headsSql, metricFactsSql, revisionsSql } from './national-returns.query.js';

/** Whoever typed all of it. */
export const preparer = '00000000-0000-0000-0000-000000000002';
/** Different contents; every so many practices send the same, made out to themselves. */
export const contents = 120;
const practicesAtOnce = 1_000;

/** Complete returns of every practice for some quarters, as the demonstration would type them, with what follows. */
export async function addNationalReturns(
  manager: EntityManager,
  quarterIds: readonly QuarterId[],
  practices: number,
): Promise<void> {
  await manager.query(headsSql, [quarterIds, quarterIds.map((quarterId) => editionFor(quarterId).version)]);
  for (const [quarterIndex, quarterId] of quarterIds.entries()) {
    const sent = Array.from({ length: contents }, (_, index) => contentOf(index, quarterId, quarterIndex));
    await addRevisions(manager, quarterId, sent, practices);
    await manager.query(eventsSql, [quarterId]);
    for (const [index, content] of sent.entries()) {
      const { answers, metrics } = returnFacts(content);
      const codes = Array.from({ length: Math.ceil((practices - index) / contents) }, (_, turn) =>
        practiceCode(index + turn * contents),
      );
      await manager.query(actionFactsSql, [quarterId, JSON.stringify(answers), codes]);
      await manager.query(metricFactsSql, [quarterId, JSON.stringify(metrics), codes]);
    }
  }
}

/** What the practices of a number send for a quarter. */
export function contentOf(index: number, quarterId: QuarterId, quarterIndex: number): ReturnContent {
  const stories = Object.values(regionStories);
  const region = stories[index % stories.length];
  if (region === undefined) throw new Error('The demonstration tells no story of any region.');
  const of = { code: practiceCode(index), type: 'PRACTICE', region, quarterId, quarterIndex } as const;
  const { answers } = typedReturn({ ...of, quartersAgo: 1, isSmall: false, isOutlier: false });
  const edition = editionFor(quarterId);
  const blank = emptyContent({ organisationCode: of.code, organisationType: of.type, quarterId, edition });
  return { ...blank, answers: blank.answers.map((empty) => answerTo({ answers }, empty.question) ?? empty) };
}

async function addRevisions(
  manager: EntityManager,
  quarterId: QuarterId,
  sent: readonly ReturnContent[],
  practices: number,
): Promise<void> {
  const texts = JSON.stringify(sent);
  for (let first = 0; first < practices; first += practicesAtOnce) {
    const indexes = Array.from({ length: Math.min(practicesAtOnce, practices - first) }, (_, index) => first + index);
    const codes = indexes.map(practiceCode);
    const hashes = indexes.map((index) => {
      const content = sent[index % contents];
      if (content === undefined) throw new Error('There are fewer contents than were to be sent.');
      return hashContent({ ...content, organisationCode: practiceCode(index) });
    });
    await manager.query(revisionsSql, [
      codes,
      hashes,
      texts,
      quarterId,
      preparer,
      indexes.map((index) => index % contents),
    ]);
  }
}
