import { Global, Module } from '@nestjs/common';
import { PeopleDirectory, RegisteredClients } from '@monitor/api-platform';
import { PeopleResolver } from './administration/people.resolver.js';
import { PeopleService } from './administration/people.service.js';
import { ClientsResolver } from './clients/clients.resolver.js';
import { ClientsService } from './clients/clients.service.js';
import { KeptClients } from './clients/kept-clients.js';
import { RoleConflictsResolver } from './conflicts/role-conflicts.resolver.js';
import { RoleConflictsService } from './conflicts/role-conflicts.service.js';
import { AccountsDirectory } from './directory/accounts-directory.js';
import { ViewerResolver } from './viewer/viewer.resolver.js';
import { ViewerService } from './viewer/viewer.service.js';

/** People and their roles. Global because sign-in, which every feature stands on, asks it who people are. */
@Global()
@Module({
  providers: [
    { provide: PeopleDirectory, useClass: AccountsDirectory },
    { provide: RegisteredClients, useClass: KeptClients },
    ClientsService,
    ClientsResolver,
    PeopleService,
    PeopleResolver,
    RoleConflictsService,
    RoleConflictsResolver,
    ViewerService,
    ViewerResolver,
  ],
  exports: [PeopleDirectory, RegisteredClients],
})
export class AccountsModule {}
