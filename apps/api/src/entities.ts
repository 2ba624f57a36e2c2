import { accountsEntities } from '@monitor/api-accounts';
import { comparabilityEntities } from '@monitor/api-comparability';
import { comparisonsEntities } from '@monitor/api-comparisons';
import { loadingEntities } from '@monitor/api-loading';
import { editionsEntities } from '@monitor/api-editions';
import { organisationsEntities } from '@monitor/api-organisations';
import { AuditEventEntity, RequestKeyEntity } from '@monitor/api-platform';
import { referenceEntities } from '@monitor/api-reference';
import { releasesEntities } from '@monitor/api-releases';
import { remindersEntities } from '@monitor/api-reminders';
import { returnsEntities } from '@monitor/api-returns';

/** Every table that the product reads or writes through TypeORM. */
export const entities = [
  AuditEventEntity,
  RequestKeyEntity,
  ...accountsEntities,
  ...referenceEntities,
  ...comparabilityEntities,
  ...editionsEntities,
  ...organisationsEntities,
  ...returnsEntities,
  ...loadingEntities,
  ...comparisonsEntities,
  ...releasesEntities,
  ...remindersEntities,
];
