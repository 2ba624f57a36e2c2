import { Global, Module } from '@nestjs/common';
import { PeopleDirectory } from '@monitor/api-platform';
import { AccountsDirectory } from './people/accounts-directory.js';
import { PeopleAdministration } from './people/people-administration.js';
import { ViewerResolver } from './viewer/viewer.resolver.js';
import { ViewerService } from './viewer/viewer.service.js';

/** People and their roles. Global because sign-in, which every feature stands on, asks it who people are. */
@Global()
@Module({
  providers: [
    { provide: PeopleDirectory, useClass: AccountsDirectory },
    PeopleAdministration,
    ViewerService,
    ViewerResolver,
  ],
  exports: [PeopleDirectory],
})
export class AccountsModule {}
