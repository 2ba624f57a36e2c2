import type { OrganisationType } from '../../organisations/organisation.js';
import { askedQuestions } from '../definition/edition-questions.js';
import { assuranceLevels, implementationStatuses } from '../definition/implementation-status.js';
import { stratifierIn } from '../definition/table-rows.js';
import { firstEdition } from '../editions/edition-1/first-edition.js';

/** A row as the first edition's returns were kept, before the form was a definition. */
type StoredRow = Record<string, unknown>;

export interface StoredReturn {
  organisationCode: string;
  quarterId: string;
  catalogueVersion: 1;
  actions: StoredRow[];
  metrics: StoredRow[];
}

function actionRow(actionCode: string): StoredRow {
  const parts = { status: null, evidence: null, evidenceOn: null, ownerRole: null, targetOn: null };
  return { actionCode, ...parts, coveragePercent: null, assurance: null, reason: null, confirmed: false };
}

function tableRow(metricId: string, stratifier: string): StoredRow {
  const { groups } = stratifierIn(firstEdition, stratifier);
  const counts = groups.map(({ code }) => ({ group: code, numerator: null, denominator: null }));
  return { metricId, stratifier, counts, explanation: null, notCollected: false };
}

/** For tests: a return as it was kept under the first edition, with nothing filled in. */
export function emptyStored(type: OrganisationType): StoredReturn {
  const asked = askedQuestions(firstEdition, type);
  const tables = asked.flatMap(({ metric, shape }) =>
    metric !== undefined && shape.of === 'TABLE' ? [tableRow(metric, shape.stratifier)] : [],
  );
  return {
    organisationCode: 'RX1',
    quarterId: '2026-27-Q2',
    catalogueVersion: 1,
    actions: asked.flatMap(({ code, action }) => (action === undefined ? [] : [actionRow(code)])),
    metrics: tables,
  };
}

function answeredAction(row: StoredRow, index: number): StoredRow {
  const status = implementationStatuses[index % implementationStatuses.length];
  const isInPlace = status === 'IMPLEMENTED' || status === 'EMBEDDED';
  const shown = {
    evidence: `Audit ${index}: “Tŷ Gobaith”, café & 😀\nsecond line`,
    evidenceOn: `2026-0${1 + (index % 9)}-14`,
    coveragePercent: index % 101,
    assurance: assuranceLevels[index % assuranceLevels.length],
  };
  const planned = { ownerRole: 'Head of digital', targetOn: '2027-03-31' };
  return {
    ...row,
    ...(isInPlace ? shown : planned),
    status,
    reason: status === 'NOT_APPLICABLE' ? 'No digital service' : null,
    confirmed: index % 5 !== 0,
  };
}

function countedTable(row: StoredRow, index: number): StoredRow {
  if (index % 4 === 3) return { ...row, notCollected: true, explanation: 'The scheme does not ask' };
  const counts = (row['counts'] as StoredRow[]).map((count, group) => ({
    ...count,
    numerator: 10 * group + index,
    denominator: 100 + 20 * group,
  }));
  return { ...row, counts, explanation: index % 4 === 1 ? 'A second scheme opened' : null };
}

/** For tests: the same with every action answered, each in another way, and every table counted or explained. */
export function answeredStored(type: OrganisationType): StoredReturn {
  const empty = emptyStored(type);
  return { ...empty, actions: empty.actions.map(answeredAction), metrics: empty.metrics.map(countedTable) };
}

/** For tests: a draft half filled in, with what can be typed and is no answer. */
export function faultyStored(): StoredReturn {
  const answered = answeredStored('PCN');
  const actions = answered.actions.map((row, index) =>
    index % 2 === 0
      ? { ...row, status: null, evidence: '', reason: '   ', targetOn: '2026-02-31', coveragePercent: 50.5 }
      : row,
  );
  const metrics = answered.metrics.map((row, index) => {
    const [first, ...others] = row['counts'] as StoredRow[];
    const wrong = { ...first, numerator: index % 2 === 0 ? -1 : 1.5, denominator: null };
    return { ...row, counts: [wrong, ...others], explanation: '' };
  });
  return { ...answered, actions, metrics };
}

/** For tests: what another program could send: parts left out, and only some rows of tables that are not given. */
export function thinStored(): StoredReturn {
  const { actions, metrics, ...head } = emptyStored('TRUST');
  return {
    ...head,
    actions: actions.map(({ actionCode }) => ({ actionCode, status: 'NOT_STARTED', confirmed: true })),
    metrics: metrics.map(({ metricId, stratifier, counts }, index) => ({
      metricId,
      stratifier,
      notCollected: true,
      explanation: 'Not held',
      counts: (counts as StoredRow[]).slice(0, index % 3).reverse(),
    })),
  };
}
