import { AccountsModule } from '@monitor/api-accounts';
import { ComparabilityModule } from '@monitor/api-comparability';
import { ComparisonsModule } from '@monitor/api-comparisons';
import { EditionsModule } from '@monitor/api-editions';
import { OrganisationsModule } from '@monitor/api-organisations';
import { ReferenceModule } from '@monitor/api-reference';
import { ReturnsModule } from '@monitor/api-returns';

/** Every feature of the product. The schema is made of these and of nothing else. */
export const featureModules = [
  AccountsModule,
  ReferenceModule,
  ComparabilityModule,
  EditionsModule,
  OrganisationsModule,
  ReturnsModule,
  ComparisonsModule,
] as const;
