import type { Choice, Field, FieldKind, MissingMessage } from '../../form/definition/field.js';
import { returnIssueCodes } from '../../form/definition/return-issue.js';
import { kindOf, list, oneOf, optional, record, whole } from './checks.js';
import type { Check, ChecksOf } from './checks.js';
import { fieldKey, listCode } from './code-shapes.js';
import { condition, conditionOr } from './condition-shape.js';
import { editionLimits as most } from './edition-limits.js';
import { words } from './plain-text.js';

type Kind = FieldKind['kind'];
type OfKind<K extends Kind> = Extract<FieldKind, { kind: K }>;
type Rest = Omit<Extract<Field, { kind: 'COUNT' }>, 'kind'>;
type Wording = NonNullable<Rest['wordedFor']>[number];

const choices = list(
  record<Choice>({
    value: listCode,
    label: words(most.label),
    hint: optional(words(most.sentence)),
    unordered: optional(oneOf([true])),
  }),
  { least: 1, most: most.choices },
);

const rest: ChecksOf<Rest> = {
  key: fieldKey,
  label: words(most.label),
  name: words(most.label),
  hint: optional(words(most.sentence)),
  wordedFor: optional(
    list(record<Wording>({ when: condition, label: words(most.label), hint: optional(words(most.sentence)) }), {
      most: 10,
    }),
  ),
  needed: conditionOr(['ALWAYS', 'NEVER']),
  offered: optional(condition),
  missing: optional(
    list(
      record<MissingMessage>({
        when: optional(condition),
        code: oneOf(returnIssueCodes.filter((code) => code.endsWith('_MISSING'))),
        message: words(most.sentence),
      }),
      { most: 10 },
    ),
  ),
  carried: conditionOr([true, false]),
  secret: optional(oneOf(['OWN_ORGANISATION'])),
};

function ofKind<K extends Kind>(kind: K, checks: Omit<ChecksOf<OfKind<K>>, 'kind'>): Check {
  const parts: Record<string, Check> = { ...rest, kind: oneOf([kind]), ...checks };
  return record<Record<string, unknown>>(parts as ChecksOf<Record<string, unknown>>);
}

/** Every kind of field with the parts that belong to it. */
const kinds = {
  CHOICE: ofKind('CHOICE', { choices }),
  CHOICES: ofKind('CHOICES', { choices }),
  TEXT: ofKind('TEXT', { limit: whole(1, most.text) }),
  LINK: ofKind('LINK', {}),
  DAY: ofKind('DAY', { latest: optional(oneOf(['TODAY'])) }),
  PERCENT: ofKind('PERCENT', { positiveWhen: optional(condition) }),
  COUNT: ofKind('COUNT', {}),
  DAYS: ofKind('DAYS', {}),
  YES_NO: ofKind('YES_NO', {}),
} satisfies Record<Kind, Check>;

export const field: Check = kindOf('kind', kinds);

/** A list of fields. */
export function fields(least = 0): Check {
  return list(field, { least, most: most.fields });
}
