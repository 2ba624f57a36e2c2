import { operationLimits } from '@monitor/api-platform';

const { bytes, tokens, nesting, lines } = operationLimits;

function many(count: number, write: (index: number) => string): string {
  return Array.from({ length: Math.floor(count) }, (_, index) => write(index)).join(' ');
}

function doubling(levels: number): string {
  const chain = many(levels, (index) => `fragment F${index} on Service { ...F${index + 1} ...F${index + 1} }`);
  return `{ service { ...F0 } } ${chain} fragment F${levels} on Service { isDemonstration }`;
}

const wide = 'areas(level: REGION, quarterId: "2026-27-Q1") { code name shortName level }';
const demonstration = 'service { isDemonstration }';
const longName = 'q'.repeat(400);

/** Documents of at most 64 kB that are made to be long to read, to measure or to validate; most keep every limit. */
export const hostileDocuments: Readonly<Record<string, string>> = {
  'fragments that double, 20 deep': doubling(20),
  'fragments that double, 400 deep': doubling(400),
  'fragments that double as far as they are let': doubling(2),
  'fragments that each spread every later one': `{ ...F0 } ${many(45, (index) => `fragment F${index} on Query { ${demonstration} ${many(44 - index, (next) => `...F${index + 1 + next}`)} }`)}`,
  'one field 3,900 times': `{ quarters { ${'id '.repeat(tokens - 100)} } }`,
  'one field ten times, in ten fields': `{ ${many(10, (index) => `a${index}: quarters { ${'id '.repeat(10)} }`)} }`,
  'two times ten times ten': `{ ${many(2, () => `reorganisations { ${many(5, () => 'content { title }')} }`)} }`,
  'twenty wide operations': `{ ${many(20, (index) => `a${index}: ${wide}`)} }`,
  'as many fields as are let': `{ ${many(9, (index) => `a${index}: organisation(code: "x") { ${many(160, (field) => `code${index * 160 + field}`)} }`)} }`,
  'names that nobody knows': `{ ${many(18, (index) => `${longName}${index}`)} service { ${many(140, (index) => `isDemonstratoin${index}`)} } }`,
  'arguments that nobody knows': `{ ${many(10, () => `service(${many(120, (index) => `isDemonstratoin${index}: 1`)}) { isDemonstration }`)} }`,
  'one huge object ten times': `{ ${many(10, (index) => `consistency(filter: { ${many(90, (key) => `k${key}: ${key}`)} last: ${index} }) { finding }`)} }`,
  'a huge list': `{ comparabilityBreaks(filter: { areaCode: [${'1 '.repeat(tokens - 100)}] }) { id } }`,
  'brackets within brackets': `{ service(a: ${'['.repeat(30_000)}`,
  'inline fragments within each other': `{ ${'... { '.repeat(nesting - 4)} ${demonstration} ${'} '.repeat(nesting - 4)} }`,
  'inline fragments far too deep': `{ ${'... { '.repeat(9_000)}`,
  'as many operations as are let': many(50, (index) => `query Q${index}($v: ID!) { ${`${demonstration} `.repeat(3)} }`),
  'a thousand operations': many(1_000, (index) => `query Q${index} { ${demonstration} }`),
  'operations that each reach every fragment': `${many(24, (index) => `query Q${index} { ...F0 }`)} ${many(9, (index) => `fragment F${index} on Query { ...F${index + 1} s${index}: ${demonstration} }`)} fragment F9 on Query { ${demonstration} }`,
  directives: `{ service { ${many(20, (index) => `a${index}: isDemonstration @include(if: true) @skip(if: false)`)} } }`,
  'a thousand directives': `{ service { isDemonstration ${'@a '.repeat(1_000)} } }`,
  'a variable that is not defined, by an operation with a long name': `query ${'N'.repeat(50_000)} { ${many(20, (index) => `a${index}: organisation(code: $nobody, knownOn: $nobody) { code }`)} }`,
  'variables that do not fit': `query (${many(40, (index) => `$v${index}: Int!`)}) { ${many(20, (index) => `a${index}: organisation(code: $v${index}, knownOn: $v${index + 20}) { code }`)} }`,
  'more lines than are let': `{ service { isDemonstration nope } ${'\n'.repeat(bytes - 100)} nobody }`,
  'errors at the end of as many lines as are let': `{ ${'\n'.repeat(lines - 10)} service { ${many(100, (index) => `nobody${index}`)} } }`,
  commas: `{ service { isDemonstration ${','.repeat(bytes - 100)} } }`,
  comments: `{ service { isDemonstration ${`#${'x'.repeat(30)}\n`.repeat(lines - 10)} } }`,
  'one long text': `{ organisation(code: "${'x'.repeat(bytes - 100)}") { code } }`,
  escapes: `{ organisation(code: "${String.raw`\u0041`.repeat(bytes / 6 - 20)}") { code } }`,
  'a block of text': `{ organisation(code: ""${'"'}${' x\n'.repeat(lines - 10)}""${'"'}) { code } }`,
  'introspection in circles': `{ __schema { types { ${'fields { type { '.repeat(6)} name ${'} } '.repeat(6)} } } }`,
  'introspection doubled by fragments': `{ __schema { types { ...T0 } } } ${many(6, (index) => `fragment T${index} on __Type { ofType { ...T${index + 1} } kind ofType { ...T${index + 1} } }`)} fragment T6 on __Type { name }`,
};
