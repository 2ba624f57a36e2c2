import { actionCell, assuranceLabel, assuranceLevels, textLimits } from '@monitor/domain';
import type { ActionField } from '@monitor/domain';
import { DateField, RadioGroup, TextArea, TextField } from '@monitor/web-ui';
import { readTypedNumber, shownNumber } from '../draft/typed-number.js';
import { withTyped } from '../draft/with-typed.js';
import type { ActionCardField } from './action-card-field.js';

const orNull = (text: string) => (text === '' ? null : text);

function cellProps({ action, messagesAt }: ActionCardField, field: ActionField) {
  return { id: actionCell(action.code, field), ...messagesAt(field) };
}

function fieldProps(card: ActionCardField, field: ActionField) {
  return { ...cellProps(card, field), onBlur: () => card.leave(field) };
}

export function OwnerField(card: ActionCardField) {
  return (
    <TextField
      {...fieldProps(card, 'ownerRole')}
      label="Who answers for it"
      hint="A role, not a person’s name. For example, head of digital."
      value={card.answer.content.ownerRole ?? ''}
      onChange={(text) => card.change({ ownerRole: orNull(text) })}
    />
  );
}

export function TargetField(card: ActionCardField) {
  return (
    <DateField
      {...fieldProps(card, 'targetOn')}
      label="When it will be in place"
      hint="For example, 31 3 2027"
      value={card.answer.content.targetOn}
      onChange={(text) => card.change({ targetOn: orNull(text) })}
    />
  );
}

export function EvidenceField(card: ActionCardField) {
  return (
    <TextArea
      {...fieldProps(card, 'evidence')}
      label="What shows it"
      hint="In a few words, or a web address. Do not write anything about a patient."
      maximumLength={textLimits.evidence}
      value={card.answer.content.evidence ?? ''}
      onChange={(text) => card.change({ evidence: orNull(text) })}
    />
  );
}

export function EvidenceDayField(card: ActionCardField) {
  return (
    <DateField
      {...fieldProps(card, 'evidenceOn')}
      label="Date of the evidence"
      hint="It must be from the last 12 months. For example, 14 9 2026"
      value={card.answer.content.evidenceOn}
      onChange={(text) => card.change({ evidenceOn: orNull(text) })}
    />
  );
}

export function CoverageField(card: ActionCardField) {
  const cell = actionCell(card.action.code, 'coveragePercent');
  const { content, typed } = card.answer;
  const change = (text: string) => {
    const { value } = readTypedNumber(text);
    card.change({ coveragePercent: value }, withTyped(typed, cell, text, value));
  };
  return (
    <TextField
      {...fieldProps(card, 'coveragePercent')}
      label="How far it reaches"
      hint="The share of your services, or of the people you serve, for whom it is true: 1 to 100."
      width={3}
      suffix="%"
      isNumber
      value={shownNumber(typed[cell], content.coveragePercent)}
      onChange={change}
    />
  );
}

export function AssuranceField(card: ActionCardField) {
  return (
    <RadioGroup
      {...cellProps(card, 'assurance')}
      label="Who has checked it"
      choices={assuranceLevels.map((level) => ({ value: level, label: assuranceLabel(level) }))}
      value={card.answer.content.assurance}
      onChange={(chosen) => card.change({ assurance: assuranceLevels.find((level) => level === chosen) ?? null })}
    />
  );
}

export function ReasonField(card: ActionCardField) {
  const isNotApplicable = card.answer.content.status === 'NOT_APPLICABLE';
  return (
    <TextArea
      {...fieldProps(card, 'reason')}
      label={isNotApplicable ? 'Why it does not apply to you' : 'The reason'}
      hint={isNotApplicable ? undefined : 'Why it went down since last time, or why it is late.'}
      maximumLength={textLimits.reason}
      value={card.answer.content.reason ?? ''}
      onChange={(text) => card.change({ reason: orNull(text) })}
    />
  );
}
