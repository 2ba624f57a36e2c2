import { MachineClientEntity } from './clients/storage/machine-client.entity.js';
import { MachineClientSecretEntity } from './clients/storage/machine-client-secret.entity.js';
import { PersonEntity } from './people/person.entity.js';
import { RoleAssignmentEntity } from './people/role-assignment.entity.js';

/** The tables of this library, for the data source and the drift check. */
export const accountsEntities = [PersonEntity, RoleAssignmentEntity, MachineClientEntity, MachineClientSecretEntity];
