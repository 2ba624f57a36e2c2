import { AccountsModule } from '@monitor/api-accounts';
import { ComparisonsModule } from '@monitor/api-comparisons';
import { ReferenceModule } from '@monitor/api-reference';
import { ReturnsModule } from '@monitor/api-returns';

/** Every feature of the product. The schema is made of these and of nothing else. */
export const featureModules = [AccountsModule, ReferenceModule, ReturnsModule, ComparisonsModule] as const;
