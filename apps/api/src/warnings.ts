import type { ApiSettings } from './api-settings.js';

/** What whoever runs the service must be told of its settings at every start, although they can be used. */
export function warningsOf({ signIn, trustedProxies }: Pick<ApiSettings, 'signIn' | 'trustedProxies'>): string[] {
  const { provider, publicUrl } = signIn;
  const warnings: string[] = [];
  if (provider.kind === 'EMBEDDED' && provider.isOpen) {
    warnings.push('DEMONSTRATION_SIGN_IN=anyone: anybody who reaches this service can sign in as anybody.');
  }
  if (publicUrl.protocol === 'https:' && trustedProxies === false) {
    warnings.push(
      `PUBLIC_URL is ${publicUrl.origin}, so a proxy stands in front, but TRUSTED_PROXIES does not say which: everybody ` +
        'behind it counts as one caller and shares one allowance of sign-ins.',
    );
  }
  return warnings;
}
