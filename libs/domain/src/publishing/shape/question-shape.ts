import { audiences, wordingStatuses } from '../../framework/framework.js';
import type { OrganisationType } from '../../organisations/organisation.js';
import { duties } from '../../form/definition/form-edition.js';
import type { AskedOf, Question, Section } from '../../form/definition/form-edition.js';
import type { Projection, Shape, Tally } from '../../form/definition/shape.js';
import { kindOf, list, oneOf, optional, record, whole } from './checks.js';
import type { Check } from './checks.js';
import { fieldKey, listCode, questionCode, sectionKey } from './code-shapes.js';
import { condition } from './condition-shape.js';
import { editionLimits as most } from './edition-limits.js';
import { fields } from './field-shape.js';
import { words } from './plain-text.js';

type ShapeOf<Of> = Extract<Shape, { of: Of }>;
type ProjectionOf<Of> = Extract<Projection, { of: Of }>;

const shape = kindOf('of', {
  FIELDS: record<ShapeOf<'FIELDS'>>({ of: oneOf(['FIELDS']), fields: fields(1) }),
  TABLE: record<ShapeOf<'TABLE'>>({
    of: oneOf(['TABLE']),
    stratifier: listCode,
    columns: fields(1),
    fields: fields(1),
    optOut: fieldKey,
  }),
  ENTRIES: record<ShapeOf<'ENTRIES'>>({
    of: oneOf(['ENTRIES']),
    entryName: words(most.shortWords),
    entryFields: fields(1),
    keyField: fieldKey,
    most: whole(1, most.entries),
    endsWhen: condition,
    fields: fields(1),
    optOut: fieldKey,
  }),
} satisfies Record<Shape['of'], Check>);

const tally = record<Tally>({
  key: fieldKey,
  label: words(most.label),
  among: optional(condition),
  where: condition,
});

const projection = kindOf('of', {
  CHOICE: record<ProjectionOf<'CHOICE'>>({ of: oneOf(['CHOICE']), field: fieldKey }),
  FIELDS: record<ProjectionOf<'FIELDS'>>({
    of: oneOf(['FIELDS']),
    fields: list(fieldKey, { least: 1, most: most.fields }),
  }),
  PAIRS: record<ProjectionOf<'PAIRS'>>({ of: oneOf(['PAIRS']) }),
  GIVEN: record<ProjectionOf<'GIVEN'>>({ of: oneOf(['GIVEN']) }),
  ENTRIES: record<ProjectionOf<'ENTRIES'>>({ of: oneOf(['ENTRIES']), tallies: list(tally, { least: 1, most: 20 }) }),
} satisfies Record<Projection['of'], Check>);

const duty = optional(oneOf(duties));

const askedOf = record<AskedOf>({
  REGION: duty,
  ICB: duty,
  TRUST: duty,
  PCN: duty,
  PRACTICE: duty,
} satisfies Record<OrganisationType, Check>);

const question = record<Question>({
  code: questionCode,
  text: words(most.sentence),
  shortText: words(most.shortWords),
  hint: words(most.sentence),
  askedOf,
  basis: words(most.sentence),
  principles: list(listCode, { most: 20 }),
  shape,
  counts: optional(projection),
  action: optional(
    record<NonNullable<Question['action']>>({
      domain: listCode,
      audience: oneOf(audiences),
      wording: oneOf(wordingStatuses),
    }),
  ),
  metric: optional(listCode),
});

export const section: Check = record<Section>({
  key: sectionKey,
  title: words(most.shortWords),
  purpose: words(most.sentence),
  questions: list(question, { least: 1, most: most.questionsOfSection }),
});
