import fc from 'fast-check';
import type { Condition } from '../definition/condition.js';
import type { Choice, Field, FieldKind } from '../definition/field.js';

const choices: fc.Arbitrary<readonly Choice[]> = fc
  .tuple(fc.integer({ min: 2, max: 5 }), fc.boolean())
  .map(([count, hasUnordered]) =>
    Array.from({ length: count }, (_, index): Choice => ({
      value: `CHOICE_${index}`,
      label: `Choice number ${index}`,
      ...(hasUnordered && index === count - 1 ? { unordered: true } : {}),
    })),
  );

/** For tests: every kind of field. */
const kinds: fc.Arbitrary<FieldKind> = fc.oneof(
  choices.map((all): FieldKind => ({ kind: 'CHOICE', choices: all })),
  choices.map((all): FieldKind => ({ kind: 'CHOICES', choices: all })),
  fc.integer({ min: 5, max: 60 }).map((limit): FieldKind => ({ kind: 'TEXT', limit })),
  fc.constantFrom<FieldKind>(
    { kind: 'LINK' },
    { kind: 'DAY' },
    { kind: 'PERCENT' },
    { kind: 'COUNT' },
    { kind: 'DAYS' },
    { kind: 'YES_NO' },
  ),
);

function simpleConditions(field: Field): Condition[] {
  const { key } = field;
  const answered: Condition[] = [
    { field: key, answered: true },
    { field: key, answered: false },
  ];
  if (field.kind === 'YES_NO') return [...answered, { field: key, is: [true] }, { field: key, is: [false] }];
  if (field.kind === 'DAY') return [...answered, { field: key, passed: true }];
  if (field.kind === 'CHOICES')
    return [...answered, { field: key, is: field.choices.slice(0, 1).map(({ value }) => value) }];
  if (field.kind !== 'CHOICE') return answered;
  const is = field.choices.slice(1).map(({ value }) => value);
  return [...answered, { field: key, is }, { field: key, moved: 'DOWN' }, { field: key, moved: 'AT_ALL' }];
}

/** For tests: a condition on some of the fields; null where there is none to depend on. */
export function conditionsOn(fields: readonly Field[]): fc.Arbitrary<Condition> | null {
  const simple = fields.flatMap(simpleConditions);
  if (simple.length === 0) return null;
  const leaf = fc.constantFrom(...simple);
  const several = fc.array(leaf, { minLength: 1, maxLength: 3 });
  return fc.oneof(
    { arbitrary: leaf, weight: 4 },
    { arbitrary: several.map((all): Condition => ({ all })), weight: 1 },
    { arbitrary: several.map((any): Condition => ({ any })), weight: 1 },
    { arbitrary: leaf.map((not): Condition => ({ not })), weight: 1 },
  );
}

/** Counts and lengths of time are of their quarter: no edition carries them. */
function isOfItsQuarter({ kind }: FieldKind): boolean {
  return kind === 'COUNT' || kind === 'DAYS';
}

function fieldAfter(key: string, earlier: readonly Field[]): fc.Arbitrary<Field> {
  const condition = conditionsOn(earlier);
  const carriedOn = conditionsOn(earlier.filter(({ carried }) => carried === true));
  const always = fc.constantFrom<Field['needed']>('ALWAYS', 'NEVER');
  return fc
    .record({
      kind: kinds,
      needed: condition === null ? always : fc.oneof(always, condition),
      carried: carriedOn === null ? fc.boolean() : fc.oneof(fc.boolean(), carriedOn),
      offered: condition === null ? fc.constant(undefined) : fc.option(condition, { nil: undefined }),
      positiveWhen: condition === null ? fc.constant(undefined) : fc.option(condition, { nil: undefined }),
    })
    .map(({ kind, needed, carried, offered, positiveWhen }): Field => ({
      ...kind,
      ...(kind.kind === 'PERCENT' && positiveWhen !== undefined ? { positiveWhen } : {}),
      key,
      label: `What ${key} is`,
      name: `answer called ${key}`,
      needed,
      carried: isOfItsQuarter(kind) ? false : carried,
      ...(offered === undefined ? {} : { offered }),
    }));
}

/** For tests: fields of which each may depend on those before it. Their keys begin with `prefix`. */
export function fieldsCalled(
  prefix: string,
  most: number,
  earlier: readonly Field[] = [],
): fc.Arbitrary<readonly Field[]> {
  return fc.integer({ min: 1, max: most }).chain((count) => {
    const add = (fields: readonly Field[]): fc.Arbitrary<readonly Field[]> =>
      fields.length === count
        ? fc.constant(fields)
        : fieldAfter(`${prefix}Field${'ABCDEFGH'[fields.length] ?? ''}`, [...earlier, ...fields]).chain((field) =>
            add([...fields, field]),
          );
    return add([]);
  });
}
