import { AccountsModule } from '@monitor/api-accounts';
import { ComparabilityModule } from '@monitor/api-comparability';
import { ComparisonsModule } from '@monitor/api-comparisons';
import { LoadingModule } from '@monitor/api-loading';
import { EditionsModule } from '@monitor/api-editions';
import { OrganisationsModule } from '@monitor/api-organisations';
import { ReferenceModule } from '@monitor/api-reference';
import { PublicViewModule, ReleaseFilesModule, ReleasesModule } from '@monitor/api-releases';
import { RemindersModule } from '@monitor/api-reminders';
import { ReturnsModule } from '@monitor/api-returns';
import { NodesModule, NoticesModule } from '@monitor/api-platform';
import { WorkbookModule } from '@monitor/api-workbook';

/** Every feature of the product. The schema is made of these and of nothing else. */
export const featureModules = [
  NodesModule,
  NoticesModule,
  AccountsModule,
  ReferenceModule,
  ComparabilityModule,
  EditionsModule,
  OrganisationsModule,
  ReturnsModule,
  LoadingModule,
  ReleasesModule,
  ComparisonsModule,
  WorkbookModule,
  RemindersModule,
  ReleaseFilesModule,
  PublicViewModule,
] as const;
