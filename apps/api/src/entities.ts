import { accountsEntities } from '@monitor/api-accounts';
import { referenceEntities } from '@monitor/api-reference';

/** Every table that the product reads or writes through TypeORM. */
export const entities = [...accountsEntities, ...referenceEntities];
