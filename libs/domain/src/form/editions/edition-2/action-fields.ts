import type { Condition } from '../../definition/condition.js';
import type { Field } from '../../definition/field.js';
import {
  evidenceField,
  inPlace,
  inPlaceFields,
  reasonField,
  statusField,
  underWayFields,
} from '../shared/action-fields.js';

const noOtherEvidence: readonly Condition[] = [
  { field: 'evidenceLink', answered: false },
  { field: 'evidenceFile', answered: false },
];

/** Evidence in words, as a web address or as the reference of a document: one of the three is enough. */
const evidenceFields: readonly Field[] = [
  {
    ...evidenceField,
    hint: 'In a few words. A web address or the reference of a document is enough instead. Do not write anything about a patient.',
    needed: { all: [inPlace, ...noOtherEvidence] },
    offered: inPlace,
    missing: [
      {
        code: 'EVIDENCE_MISSING',
        message:
          'The status is {status}, but no evidence is given. Say what shows it, give a web address or the reference of ' +
          'a document, or change the status.',
      },
    ],
  },
  {
    key: 'evidenceLink',
    kind: 'LINK',
    label: 'Web address of the evidence',
    name: 'web address of the evidence',
    hint: 'For example, https://www.example.nhs.uk/accessibility. It need not be public.',
    needed: 'NEVER',
    offered: inPlace,
    carried: true,
  },
  {
    key: 'evidenceFile',
    kind: 'TEXT',
    limit: 200,
    label: 'Reference of a document',
    name: 'reference of the document',
    hint: 'Its title and where you keep it, so that somebody can find it again. For example, Board paper 14, June 2026.',
    needed: 'NEVER',
    offered: inPlace,
    carried: true,
  },
];

/** The fields of an action in the second edition. */
export const actionFields: readonly Field[] = [
  statusField,
  ...underWayFields,
  ...evidenceFields,
  ...inPlaceFields,
  reasonField,
];
