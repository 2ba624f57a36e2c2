import type { LedgerAreaPartsFragment, LedgerEntryPartsFragment } from '@monitor/web-graphql';

export type LedgerEntry = LedgerEntryPartsFragment;
export type LedgerArea = LedgerAreaPartsFragment;

/** Where the ledger and the pages of its entries are. */
export const ledgerPath = '/comparability';

/** The page on which an entry is changed or taken out of use. */
export function entryPath(id: string, step: 'amend' | 'withdraw'): string {
  return `${ledgerPath}/${encodeURIComponent(id)}/${step}`;
}
