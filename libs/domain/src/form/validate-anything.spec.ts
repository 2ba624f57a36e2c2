import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { organisationTypes } from '../organisations/organisation.js';
import { buildContext, buildReturn } from './complete-content.builder.js';
import { readCell } from './definition/cell-reference.js';
import type { ReturnContent } from './definition/answer.js';
import { formEditions } from './editions/form-editions.js';
import { validateReturn } from './validate-return.js';

const anyValue = fc.oneof(
  fc.jsonValue(),
  fc.constantFrom<unknown>(undefined, '', -0, 1e21, Number.NaN, 'IMPLEMENTED', '2026-09-01', '__proto__'),
);
const anyEdition = fc.constantFrom(...formEditions);
const anyType = fc.constantFrom(...organisationTypes);

/** A proper return in which some values were replaced by anything at all. */
function damage(content: unknown, pick: () => boolean, replacement: () => unknown): unknown {
  if (pick()) return replacement();
  if (Array.isArray(content)) return content.map((part) => damage(part, pick, replacement));
  if (typeof content !== 'object' || content === null) return content;
  return Object.fromEntries(Object.entries(content).map(([key, part]) => [key, damage(part, pick, replacement)]));
}

describe('whatever a draft holds', () => {
  it('is validated without a throw', () => {
    fc.assert(
      fc.property(anyValue, anyType, anyEdition, (content, organisationType, edition) => {
        const issues = validateReturn(content as ReturnContent, buildContext({ organisationType, edition }));
        return issues.every(({ message }) => message.length > 0);
      }),
    );
  });

  it('is validated without a throw when a proper return is damaged, as content and as earlier return', () => {
    fc.assert(
      fc.property(
        fc.infiniteStream(fc.nat(99)),
        fc.infiniteStream(anyValue),
        anyType,
        anyEdition,
        (chances, values, organisationType, edition) => {
          const pick = () => (chances.next().value ?? 99) < 3;
          const proper = buildReturn(organisationType, edition);
          const damaged = damage(proper, pick, () => values.next().value) as ReturnContent;
          const context = buildContext({ organisationType, edition });
          for (const { question, message } of validateReturn(damaged, context)) {
            // It stands beside its question: it does not repeat it, and is a sentence by itself.
            if (question !== null) expect(message.includes(question)).toBe(false);
            expect(message).toMatch(/^[A-Z“]/);
          }
          validateReturn(proper, { ...context, previous: damaged, earlier: [damaged, proper, damaged] });
          return true;
        },
      ),
      { numRuns: 300 },
    );
  });

  it('gives every issue of a well-shaped return a cell of the form', () => {
    for (const edition of formEditions)
      for (const organisationType of organisationTypes) {
        const content = { ...buildReturn(organisationType, edition), answers: [] };
        for (const { cell } of validateReturn(content, buildContext({ organisationType, edition })))
          expect(readCell(edition, cell)).not.toBeNull();
      }
  });
});
