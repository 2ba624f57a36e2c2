import { MODULE_METADATA } from '@nestjs/common/constants.js';
import { operationsOf } from '@monitor/api-platform';
import { featureModules } from '../feature-modules.js';

type Provider = (new () => object) | { useClass?: new () => object };

function classOf(provider: Provider): (new () => object)[] {
  if (typeof provider === 'function') return [provider];
  return provider.useClass === undefined ? [] : [provider.useClass];
}

/** The classes of every feature that answer GraphQL operations. */
export function resolverClasses(): (new () => object)[] {
  return featureModules
    .flatMap((module) => (Reflect.getMetadata(MODULE_METADATA.PROVIDERS, module) as Provider[] | undefined) ?? [])
    .flatMap(classOf)
    .filter((provider) => operationsOf(provider).length > 0);
}
