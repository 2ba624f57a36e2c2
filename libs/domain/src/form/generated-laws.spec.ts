import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { carryForward } from './answers/carry-forward.js';
import { issuesOfSection, sectionProgress } from './answers/section-progress.js';
import { buildContext } from './complete-content.builder.js';
import type { Answer, ReturnContent } from './definition/answer.js';
import { readCell } from './definition/cell-reference.js';
import { askedSections, findQuestion } from './definition/edition-questions.js';
import { holds } from './definition/holds.js';
import { answerPlaces, isConfirmed } from './definition/places.js';
import { stopsSubmission } from './definition/return-issue.js';
import { anyReturns } from './testing/any-content.arbitrary.js';
import { readStoredContent } from './stored/read-stored-content.js';
import { canonicalText } from './text/canonical-text.js';
import { compareContents } from './text/compare-contents.js';
import { validateReturn } from './validate-return.js';

/** Enough to meet every shape and kind of field each time: each run is a whole edition with two returns. */
const runs = { numRuns: 60 };

function turned(content: ReturnContent): ReturnContent {
  const turn = (answer: Answer): Answer => ({
    ...answer,
    cells: Object.fromEntries(Object.entries(answer.cells).reverse()),
  });
  return { ...content, answers: content.answers.map(turn).reverse() };
}

describe('the text that is signed, over any edition', () => {
  it('differs as soon as any one cell or confirmation differs, and does not depend on order', () => {
    fc.assert(
      fc.property(anyReturns, ({ content, other }) => {
        expect(canonicalText(turned(content))).toBe(canonicalText(content));
        content.answers.forEach((answer, at) => {
          const theirs = other.answers[at] ?? answer;
          for (const cell of Object.keys({ ...answer.cells, ...theirs.cells })) {
            const { [cell]: mine, ...rest } = answer.cells;
            const { [cell]: their } = theirs.cells;
            const cells = their === undefined ? rest : { ...rest, [cell]: their };
            const changed = content.answers.map((each, place) => (place === at ? { ...answer, cells } : each));
            const isSame = JSON.stringify(mine) === JSON.stringify(their);
            expect(canonicalText({ ...content, answers: changed }) === canonicalText(content)).toBe(isSame);
          }
          const flipped = content.answers.map((each) =>
            each === answer ? { ...each, confirmed: !each.confirmed } : each,
          );
          expect(canonicalText({ ...content, answers: flipped })).not.toBe(canonicalText(content));
        });
      }),
      runs,
    );
  });

  it('comes back from storage', () => {
    fc.assert(
      fc.property(anyReturns, ({ content }) => {
        const { organisationCode, quarterId, edition } = content;
        const stored: unknown = JSON.parse(JSON.stringify(content));
        expect(readStoredContent(stored, { organisationCode, quarterId, edition })).toEqual(content);
      }),
      runs,
    );
  });
});

describe('what differs between two contents of any edition', () => {
  /** What is compared: cells that hold anything, and the confirmation of what is looked at as a whole. */
  const compared = ({ answers }: ReturnContent, isLookedAt: (code: string) => boolean) =>
    canonicalText({
      organisationCode: '',
      quarterId: '2026-27-Q2',
      edition: 97,
      answers: answers.map((answer) => ({ ...answer, confirmed: answer.confirmed && isLookedAt(answer.question) })),
    });

  it('is nothing if and only if they are the same, and the same seen from either side', () => {
    fc.assert(
      fc.property(anyReturns, fc.boolean(), ({ edition, content, other }, isTurned) => {
        const after = isTurned ? turned(content) : other;
        const isLookedAt = (code: string) => {
          const question = findQuestion(edition, code);
          return question !== null && isConfirmed(question);
        };
        const changes = compareContents(content, after, edition);
        const back = compareContents(after, content, edition);
        expect(changes.length === 0).toBe(compared(content, isLookedAt) === compared(after, isLookedAt));
        const seen = (all: typeof changes) =>
          all.map(({ cell, before, after: now }) => `${cell} ${before} ${now}`).sort();
        const reversed = back.map((change) => ({ ...change, before: change.after, after: change.before }));
        expect(seen(changes)).toEqual(seen(reversed));
        expect(seen(changes).join()).not.toMatch(/native code|\[object/);
        expect(new Set(changes.map(({ cell }) => cell)).size).toBe(changes.length);
      }),
      runs,
    );
  });
});

describe('the checks of any edition', () => {
  it('never throw, and each points to a cell of a question with a sentence', () => {
    fc.assert(
      fc.property(anyReturns, ({ edition, type, content, other }) => {
        const context = buildContext({ edition, organisationType: type, previous: other, earlier: [other, content] });
        for (const { cell, message, reasonAt } of validateReturn(content, context)) {
          expect(readCell(edition, cell)).not.toBeNull();
          if (reasonAt !== undefined) expect(readCell(edition, reasonAt)).not.toBeNull();
          expect(message).toMatch(/^[A-Z0-9“].*\.$/su);
        }
      }),
      runs,
    );
  });

  it('leave a section done if and only if nothing in it stops submission', () => {
    fc.assert(
      fc.property(anyReturns, ({ edition, type, content, other }) => {
        const issues = validateReturn(content, buildContext({ edition, organisationType: type, earlier: [other] }));
        for (const section of askedSections(edition, type)) {
          const isStopped = issuesOfSection(edition, issues, section).some(stopsSubmission);
          const progress = sectionProgress(content, issues, { edition, section });
          expect(['COMPLETED', 'OPTIONAL'].includes(progress)).toBe(!isStopped);
        }
      }),
      runs,
    );
  });
});

describe('a return carried forward under any edition', () => {
  it('holds carried fields of entries that have not ended and nothing else, and is the same carried again', () => {
    fc.assert(
      fc.property(anyReturns, ({ edition, type, content }) => {
        const next = { edition, organisationType: type, quarterId: '2026-27-Q3' } as const;
        const carried = carryForward(content, next);
        expect(carryForward(carried, next)).toEqual(carried);
        for (const { question: code, cells, confirmed } of carried.answers) {
          const question = findQuestion(edition, code);
          const before = content.answers.find((answer) => answer.question === code)?.cells ?? {};
          expect(confirmed).toBe(false);
          if (question === null) throw new Error(code);
          const of = { question, cells: before, before: null, today: '' };
          const places = new Map(answerPlaces(edition, question, before).map((place) => [place.cell, place]));
          for (const cell of Object.keys(cells)) {
            const place = places.get(cell);
            expect(place).toBeDefined();
            expect(['COUNT', 'DAYS']).not.toContain(place?.field.kind);
            expect(place?.field.carried).not.toBe(false);
            if (question.shape.of === 'ENTRIES' && place?.scope.of === 'ENTRY')
              expect(holds(question.shape.endsWhen, of, place.scope)).toBe(false);
          }
        }
      }),
      runs,
    );
  });
});
