import { Global, Module } from '@nestjs/common';
import { PeopleDirectory } from '@monitor/api-platform';
import { RoleConflictsResolver } from './conflicts/role-conflicts.resolver.js';
import { RoleConflictsService } from './conflicts/role-conflicts.service.js';
import { AccountsDirectory } from './people/accounts-directory.js';
import { ViewerResolver } from './viewer/viewer.resolver.js';
import { ViewerService } from './viewer/viewer.service.js';

/** People and their roles. Global because sign-in, which every feature stands on, asks it who people are. */
@Global()
@Module({
  providers: [
    { provide: PeopleDirectory, useClass: AccountsDirectory },
    RoleConflictsService,
    RoleConflictsResolver,
    ViewerService,
    ViewerResolver,
  ],
  exports: [PeopleDirectory],
})
export class AccountsModule {}
