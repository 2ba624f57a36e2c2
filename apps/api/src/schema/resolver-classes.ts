import { ENTRY_PROVIDER_WATERMARK, MODULE_METADATA } from '@nestjs/common/constants.js';
import { featureModules } from '../feature-modules.js';

type Provider = (new () => object) | { useClass?: new () => object };

function classOf(provider: Provider): (new () => object)[] {
  if (typeof provider === 'function') return [provider];
  return provider.useClass === undefined ? [] : [provider.useClass];
}

/** The classes of every feature that answer GraphQL operations, or fields of a type: whatever bears `@Resolver`. */
export function resolverClasses(): (new () => object)[] {
  return featureModules
    .flatMap((module) => (Reflect.getMetadata(MODULE_METADATA.PROVIDERS, module) as Provider[] | undefined) ?? [])
    .flatMap(classOf)
    .filter((provider) => Reflect.hasMetadata(ENTRY_PROVIDER_WATERMARK, provider));
}
