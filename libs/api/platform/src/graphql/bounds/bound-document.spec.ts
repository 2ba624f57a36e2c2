import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Kind, parse, visit } from 'graphql';
import type { DocumentNode, SelectionSetNode } from 'graphql';
import { boundDocument } from './bound-document.js';
import { fragmentGraphs, fragmentRings } from './hostile-documents.arbitrary.js';
import { DocumentMeasure } from './measure-document.js';
import { operationLimits } from './operation-limits.js';

function selectionsInText(document: DocumentNode): number {
  let count = 0;
  visit(document, { SelectionSet: ({ selections }) => void (count += selections.length) });
  return count;
}

/** Writes a document out as a reader without memory would; gives up above `most`. */
function writtenOut(document: DocumentNode, most: number): number {
  let count = 0;
  const follow = (set: SelectionSetNode | undefined): void => {
    for (const node of set?.selections ?? []) {
      count += 1;
      if (count > most) return;
      if (node.kind !== Kind.FRAGMENT_SPREAD) follow(node.selectionSet);
      else
        follow(
          document.definitions
            .filter((one) => one.kind === Kind.FRAGMENT_DEFINITION)
            .find(({ name }) => name.value === node.name.value)?.selectionSet,
        );
    }
  };
  follow(document.definitions.find((node) => node.kind === Kind.OPERATION_DEFINITION)?.selectionSet);
  return count;
}

function refusalOf(text: string): string | undefined {
  try {
    boundDocument(parse(text));
    return undefined;
  } catch (failure) {
    return (failure as Error).message;
  }
}

describe('a document', () => {
  it('is measured by looking at each of its selections once, however often fragments multiply them', () => {
    fc.assert(
      fc.property(fragmentGraphs, (text) => {
        const document = parse(text);
        const measure = new DocumentMeasure(document);
        for (const node of document.definitions) {
          if (node.kind === Kind.FRAGMENT_DEFINITION) measure.extentOfFragment(node.name.value);
          else if (node.kind === Kind.OPERATION_DEFINITION) measure.extentOf(node);
        }
        expect(measure.visits).toBe(selectionsInText(document));
      }),
    );
  });

  it('counts what it has with its fragments written out', () => {
    fc.assert(
      fc.property(fragmentGraphs, (text) => {
        const document = parse(text);
        const written = writtenOut(document, 50_000);
        fc.pre(written <= 50_000);
        const [operation] = document.definitions;
        if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('the first definition is the operation');
        expect(new DocumentMeasure(document).extentOf(operation).selections).toBe(written);
      }),
    );
  });

  it('that is let through was looked at no more often than its text and the limit allow', () => {
    fc.assert(
      fc.property(fragmentGraphs, (text) => {
        const document = parse(text);
        const refusal = refusalOf(text);
        if (refusal === undefined) {
          expect(writtenOut(document, 1e6)).toBeLessThanOrEqual(operationLimits.selections);
          expect(boundDocument(document)).toBeLessThanOrEqual(selectionsInText(document) + operationLimits.selections);
        } else {
          expect(refusal).toMatch(/asks too much at once/);
        }
      }),
    );
  });

  it('is refused when its fragments spread each other in a ring, used or not', () => {
    fc.assert(fc.property(fragmentRings, (text) => expect(refusalOf(text)).toMatch(/spreads itself/)));
  });

  const fields = (count: number, write: (index: number) => string) =>
    Array.from({ length: count }, (_, n) => write(n)).join(' ');
  it.each([
    ['operations', `{ ${fields(21, (n) => `a${n}: leaf`)} }`],
    [
      'operations',
      `{ ... { ${fields(11, (n) => `a${n}: leaf`)} ...F } } fragment F on Node { ${fields(10, (n) => `b${n}: leaf`)} }`,
    ],
    ['levels', '{ node '.repeat(17) + '{ leaf }' + ' }'.repeat(17)],
    ['variables', `query (${fields(41, (n) => `$v${n}: Int`)}) { leaf }`],
    ['operations and fragments', fields(51, (n) => `query Q${n} { leaf }`)],
    ['directives', `{ leaf ${fields(61, () => '@a')} }`],
    ['aliases', `{ node { ${fields(101, (n) => `a${n}: leaf`)} } }`],
    ['times the same field in one place', `{ node { ${fields(11, () => 'leaf')} } }`],
    [
      'times the same field in one place',
      `{ ${fields(4, () => 'node { leaf }')} ${fields(7, () => '... { node { leaf } }')} }`,
    ],
    [
      'fields, with every fragment written out',
      `{ node { ${fields(40, (n) => `f${n} { ...F }`)} } } fragment F on Node { ${fields(40, (n) => `g${n}`)} }`,
    ],
  ])('is refused when it has too many %s', (what, text) => {
    expect(refusalOf(text)).toMatch(new RegExp(`\\d+ or more ${what}; at most \\d+ are served`));
  });

  it('is refused when it is a subscription, which nothing here answers', () => {
    expect(refusalOf('subscription { leaf }')).toBe(
      'Found a subscription. Only queries and mutations are answered here.',
    );
  });
});
