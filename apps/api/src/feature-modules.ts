import { AccountsModule } from '@monitor/api-accounts';
import { ComparisonsModule } from '@monitor/api-comparisons';
import { ReferenceModule } from '@monitor/api-reference';

/** Every feature of the product. The schema is made of these and of nothing else. */
export const featureModules = [AccountsModule, ReferenceModule, ComparisonsModule] as const;
