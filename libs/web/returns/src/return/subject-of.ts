import type { Subject } from '@monitor/domain';
import type { HeadPartsFragment } from '@monitor/web-graphql';

/** Whose return it is, as `useCan` asks. */
export function subjectOf({ organisation }: Pick<HeadPartsFragment, 'organisation'>): Subject {
  const { code, icb, region } = organisation;
  return { organisationCode: code, icbCode: icb?.code ?? null, regionCode: region.code };
}
