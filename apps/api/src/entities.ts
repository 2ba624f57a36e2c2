import { accountsEntities } from '@monitor/api-accounts';
import { AuditEventEntity } from '@monitor/api-platform';
import { referenceEntities } from '@monitor/api-reference';
import { returnsEntities } from '@monitor/api-returns';

/** Every table that the product reads or writes through TypeORM. */
export const entities = [AuditEventEntity, ...accountsEntities, ...referenceEntities, ...returnsEntities];
