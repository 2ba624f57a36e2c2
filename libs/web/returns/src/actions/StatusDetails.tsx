import type { ComponentType } from 'react';
import type { ActionCardField } from './action-card-field.js';
import {
  AssuranceField,
  CoverageField,
  EvidenceDayField,
  EvidenceField,
  OwnerField,
  ReasonField,
  TargetField,
} from './DetailFields.js';
import type { neededFields } from './needed-fields.js';

type DetailField = ReturnType<typeof neededFields>[number];

const fields: Record<DetailField, ComponentType<ActionCardField>> = {
  ownerRole: OwnerField,
  targetOn: TargetField,
  evidence: EvidenceField,
  evidenceOn: EvidenceDayField,
  coveragePercent: CoverageField,
  assurance: AssuranceField,
  reason: ReasonField,
};

/** The questions below the chosen status. */
export function StatusDetails({ needed, ...card }: ActionCardField & { needed: DetailField[] }) {
  return needed.map((field) => {
    const Field = fields[field];
    return <Field key={field} {...card} />;
  });
}
