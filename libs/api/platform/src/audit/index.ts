export * from './audit-event-kinds.js';
export * from './audit-event.entity.js';
export * from './record-audit-event.query.js';
export * from './refusal-ledger.js';
