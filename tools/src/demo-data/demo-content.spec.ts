import { describe, expect, it } from '@jest/globals';
import {
  answerPlaces,
  answerTo,
  editionFor,
  emptyContent,
  findQuestion,
  isOffered,
  quarterEnd,
  quartersUpTo,
  stopsSubmission,
  validateReturn,
} from '@monitor/domain';
import type { ReturnContent } from '@monitor/domain';
import fc from 'fast-check';
import { allocate } from './content/allocate.js';
import type { OrganisationQuarter } from './content/organisation-quarter.js';
import { returnAnswers } from './content/return-answers.js';
import { quartersOf, reporters, storyCodes } from './subjects.js';

const quarters = quartersUpTo('2026-27-Q2', 12);
const everyone = reporters();
const stars = storyCodes(everyone);
function contentOf({ code, type, quarterId, ...told }: OrganisationQuarter): ReturnContent {
  const edition = editionFor(quarterId);
  const blank = emptyContent({ organisationCode: code, organisationType: type, quarterId, edition });
  const answers = returnAnswers({ code, type, quarterId, ...told }, edition);
  return { ...blank, answers: blank.answers.map((empty) => answerTo({ answers }, empty.question) ?? empty) };
}

describe('the demonstration', () => {
  it('invents about 150 organisations of every type, with names and codes of their own', () => {
    const invented = everyone.filter(({ type }) => ['TRUST', 'PCN', 'PRACTICE'].includes(type));
    expect(invented.length).toBeGreaterThan(140);
    expect(invented.length).toBeLessThan(170);
    expect(new Set(invented.map(({ name }) => name)).size).toBe(invented.length);
    expect(new Set(everyone.map(({ code }) => code)).size).toBe(everyone.length);
  });

  it('makes returns without errors, and warnings only in the story of the outlier', () => {
    const warned = new Set<string>();
    const told: string[] = Object.values(stars);
    const sample = everyone.filter(({ code }, index) => index % 7 === 0 || told.includes(code));
    for (const reporter of sample) {
      let earlier: ReturnContent[] = [];
      for (const subject of quartersOf(reporter, quarters, stars)) {
        const content = contentOf(subject);
        const issues = validateReturn(content, {
          organisationType: subject.type,
          edition: editionFor(subject.quarterId),
          today: quarterEnd(subject.quarterId),
          previous: earlier[0] ?? null,
          earlier,
        });
        expect(issues.filter(stopsSubmission)).toEqual([]);
        if (issues.length > 0) warned.add(subject.code);
        earlier = [content, ...earlier];
      }
    }
    expect([...warned]).toEqual([stars.outlier]);
  });

  it('asks an abolished board for its last quarter and its successor from the next', () => {
    const of = (code: string) => {
      const reporter = everyone.find((candidate) => candidate.code === code);
      return reporter ? quartersOf(reporter, quarters, stars).map(({ quarterId }) => quarterId) : [];
    };
    expect(of('QMJ').at(-1)).toBe('2025-26-Q4');
    expect(of('Z9B2Z')[0]).toBe('2026-27-Q1');
  });

  it('answers only what is asked: nothing is shown as “no longer asked for”', () => {
    const unasked = everyone.flatMap((reporter) => {
      const subject = quartersOf(reporter, quarters, stars).at(-1);
      if (subject === undefined) return [];
      const edition = editionFor(subject.quarterId);
      return contentOf(subject).answers.flatMap(({ question: code, cells }) => {
        const question = findQuestion(edition, code);
        if (question?.shape.of !== 'FIELDS') return [];
        const of = { question, cells, before: null, today: quarterEnd(subject.quarterId) };
        return answerPlaces(edition, question, cells)
          .filter(({ cell, field, scope }) => cells[cell] !== undefined && !isOffered(field, of, scope))
          .map(({ cell }) => `${subject.code} ${code}.${cell}`);
      });
    });
    expect(unasked).toEqual([]);
  });

  it('is the same every time', () => {
    const [subject] = quartersOf(everyone.at(-1)!, quarters, stars);
    expect(contentOf(subject!)).toEqual(contentOf(subject!));
  });
});

describe('allocate', () => {
  it('gives whole parts that add up and stay below their caps', () => {
    const parts = fc.array(fc.record({ weight: fc.nat(100), cap: fc.nat(500) }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(fc.nat(2000), parts, (total, groups) => {
        const caps = groups.map(({ cap }) => cap);
        const given = allocate(
          total,
          groups.map(({ weight }) => weight),
          caps,
        );
        const room = caps.reduce((sum, cap) => sum + cap, 0);
        expect(given.reduce((sum, part) => sum + part, 0)).toBe(Math.min(total, room));
        given.forEach((part, index) => expect(part).toBeLessThanOrEqual(caps[index]!));
      }),
    );
  });
});
