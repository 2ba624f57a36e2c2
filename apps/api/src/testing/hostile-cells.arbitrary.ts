import { answerPlaces, askedQuestions } from '@monitor/domain';
import type { FormEdition, Question } from '@monitor/domain';
import fc from 'fast-check';

/** Values as texts of JSON: some that no JSON of a program would hold, such as a number without end. */
const values = fc.oneof(
  fc.constantFrom(
    ...['1e400', '-1e400', '1e308', '-0', '1e-320', '0.1', '-1', '123456789012345678901234567890', 'true', 'null'],
    ...['""', '"   "', '"\\ud800"', '"a\\u0000b"', '"__proto__"', '"2026-02-31"', '"9434765919"', '"DETAILED"'],
    ...['[]', '[["A"]]', '["A",1]', '["A","A"]', '["\\udc00"]', '{}', '{"is":"PLANNED"}', `"${'é'.repeat(19_000)}"`],
    ...[`"${'x'.repeat(21_000)}"`, `[${Array.from({ length: 201 }, () => '"A"').join()}]`],
  ),
  fc.string({ unit: 'binary', maxLength: 30 }).map((text) => JSON.stringify(text)),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => JSON.stringify(number)),
);

/** Names of cells that no question has, or another has. */
const strangers = fc.constantFrom(
  ...['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'confirmed', '__proto__.x', 'prototype.constructor'],
  ...['status', 'IMD1.numerator', 's1.name', 'S1.name', 's1.stranger', 's99999.name', 'a.b.c', '', '.', ' ', 'x\ny'],
);

/** Cells of the form, of entries that there may be, and of none. */
function namesFor(edition: FormEdition, question: Question): fc.Arbitrary<string> {
  const entries = { 's1.name': 'A', 's2.name': 'B', 'constructor.name': 'C' };
  const levels = [{ level: 'BROAD' }, { level: 'DETAILED' }];
  const cells = [entries, ...levels].flatMap((held) => answerPlaces(edition, question, held).map(({ cell }) => cell));
  return fc.oneof({ arbitrary: fc.constantFrom(...new Set(cells)), weight: 6 }, { arbitrary: strangers, weight: 1 });
}

/** A whole table in detail, each cell with the same number: what they come to together may be no number. */
function wholeTable(edition: FormEdition, question: Question): fc.Arbitrary<[string, string][]> {
  const counts = answerPlaces(edition, question, { level: 'DETAILED' }).filter(({ field }) => field.kind === 'COUNT');
  return fc
    .constantFrom('1e308', '1e16', '100000000', '-1', '0')
    .map((value) => [['level', '"DETAILED"'], ...counts.map(({ cell }): [string, string] => [cell, value])]);
}

/** An answer as the text of its JSON; most of it is what a program could send by mistake. */
function answerTo(edition: FormEdition, question: Question): fc.Arbitrary<string> {
  const cell = fc.tuple(namesFor(edition, question), values);
  const cells = fc.oneof(
    { arbitrary: fc.array(cell, { maxLength: 8 }), weight: 8 },
    {
      arbitrary: fc.constant(Array.from({ length: 600 }, (_, at): [string, string] => [`s${at}.name`, '"A"'])),
      weight: 1,
    },
    { arbitrary: wholeTable(edition, question), weight: 1 },
  );
  const version = fc.constantFrom(0, 0, 0, 1, 2, -1, -2_147_483_648, 2_147_483_647);
  const codes = fc.constantFrom(...Array.from({ length: 30 }, () => question.code), 'D9-X1', '__proto__', '', '\0');
  return fc.tuple(cells, version, codes, fc.boolean()).map(([all, expectedVersion, code, confirmed]) => {
    const written = all.map(([name, value]) => `${JSON.stringify(name)}:${value}`).join();
    const head = JSON.stringify({ question: code, expectedVersion, confirmed });
    return `${head.slice(0, -1)},"cells":{${written}}}`;
  });
}

/** The answers of one request as the text of their JSON: right, wrong and hostile, some to the same question. */
export function hostileAnswers(edition: FormEdition): fc.Arbitrary<string[]> {
  const questions = fc.constantFrom(...askedQuestions(edition, 'TRUST'));
  return fc.array(
    questions.chain((question) => answerTo(edition, question)),
    { minLength: 1, maxLength: 4 },
  );
}

/** A table in detail of which the parts come to more than any number: what programs read of it are their sums. */
export function endlessTable(edition: FormEdition): string[] {
  const question = askedQuestions(edition, 'TRUST').find(({ shape }) =>
    shape.fields.some(({ key }) => key === 'level'),
  );
  if (question === undefined) throw new Error('The edition has no table at two levels.');
  const counts = answerPlaces(edition, question, { level: 'DETAILED' }).filter(({ field }) => field.kind === 'COUNT');
  const cells = { level: 'DETAILED', ...Object.fromEntries(counts.map(({ cell }) => [cell, 1e308])) };
  return [JSON.stringify({ question: question.code, expectedVersion: 0, cells })];
}
