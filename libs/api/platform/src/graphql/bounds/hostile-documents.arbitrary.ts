import fc from 'fast-check';

/** What stands in a fragment: a field, a fragment further on, or either within something else. */
type Part = { kind: 'FIELD' | 'SPREAD' | 'INLINE' | 'NESTED'; target: number; copies: number };

const part: fc.Arbitrary<Part> = fc.record({
  kind: fc.constantFrom('FIELD', 'SPREAD', 'INLINE', 'NESTED'),
  target: fc.nat(50),
  copies: fc.integer({ min: 1, max: 3 }),
});

function written({ kind, target, copies }: Part, index: number, last: number): string {
  // Only fragments further on are spread, so that none spreads itself.
  const spread = index >= last ? 'leaf' : `...F${index + 1 + (target % (last - index))}`;
  const words = {
    FIELD: `a${target}: leaf`,
    SPREAD: spread,
    INLINE: `... { ${spread} }`,
    NESTED: `node { ${spread} }`,
  };
  return Array.from({ length: copies }, () => words[kind]).join(' ');
}

/** Documents whose fragments spread others, so that writing them out multiplies them: the text stays short. */
export const fragmentGraphs: fc.Arbitrary<string> = fc
  .array(fc.array(part, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 45 })
  .map((fragments) => {
    const last = fragments.length - 1;
    const texts = fragments.map(
      (parts, index) => `fragment F${index} on Node { ${parts.map((one) => written(one, index, last)).join(' ')} }`,
    );
    return `query { node { ...F0 } } ${texts.join('\n')}`;
  });

/** Documents in which fragments spread each other in a ring, of any length, entered anywhere. */
export const fragmentRings: fc.Arbitrary<string> = fc
  .tuple(fc.integer({ min: 1, max: 40 }), fc.nat(40), fc.boolean())
  .map(([length, entry, isUsed]) => {
    const ring = Array.from(
      { length },
      (_, index) => `fragment F${index} on Node { node { ...F${(index + 1) % length} } }`,
    );
    return `query { node { ${isUsed ? `...F${entry % length}` : 'leaf'} } } ${ring.join('\n')}`;
  });

const piece = fc.constantFrom(
  ...['{', '}', '(', ')', '[', ']', '...', 'on Node', '@include(if: true)', '$v', ':', '!', '='],
  ...[
    'query',
    'mutation',
    'subscription',
    'fragment F on Node',
    '...F',
    'leaf',
    'node',
    'a: leaf',
    'type A',
    '"""',
    '"',
  ],
  ...['#', '\n', ',', '\\u0000', '\0', '\u{feff}', '1e999', '-0', 'null', 'true', '__schema', '__type', '&', '|'],
);

/** Anything at all, from the words of the language and from none, also many times over. */
export const anyTexts: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.array(piece, { maxLength: 300 }).map((pieces) => pieces.join(' ')),
  fc
    .tuple(fc.array(piece, { minLength: 1, maxLength: 4 }), fc.integer({ min: 1, max: 20_000 }))
    .map(([pieces, times]) => pieces.join(' ').repeat(times).slice(0, 70_000)),
);
