import type { FoundSettings } from './found-settings.js';
import { isPlaceholder } from './placeholder.js';
import { isPrivateAddress } from './private-address.js';

type Judged = FoundSettings & { PUBLIC_URL: URL };

/** Why these settings must not be used, in one line; undefined where nothing is wrong. `isLocal`: this machine only. */
export function signInProblem(found: Judged, isLocal: boolean): string | undefined {
  const { SESSION_SECRET: secret, OIDC_ISSUER: issuer } = found;
  if (secret !== undefined && isPlaceholder(secret)) return weakSecret;
  if (issuer === undefined) return embeddedProblem(found, isLocal);
  return providerProblem({ ...found, OIDC_ISSUER: issuer }, isLocal);
}

const weakSecret =
  'SESSION_SECRET: wanted 32 or more random characters (the value found is not shown); make one with: openssl rand -base64 48';

function embeddedProblem({ HOST, PUBLIC_URL, DEMONSTRATION_SIGN_IN }: Judged, isLocal: boolean): string | undefined {
  if (isLocal || DEMONSTRATION_SIGN_IN === 'anyone') return undefined;
  return (
    `Without OIDC_ISSUER anybody who reaches the service could sign in as anybody: found HOST ${HOST} and PUBLIC_URL ` +
    `${PUBLIC_URL.origin}, wanted both on this machine. Set OIDC_ISSUER, OIDC_CLIENT_ID and OIDC_CLIENT_SECRET to your ` +
    'provider, or, for a demonstration to everybody, DEMONSTRATION_SIGN_IN=anyone.'
  );
}

function providerProblem(found: Judged & { OIDC_ISSUER: URL }, isLocal: boolean): string | undefined {
  const { OIDC_ISSUER: issuer, PUBLIC_URL: publicUrl } = found;
  if (found.DEMONSTRATION_SIGN_IN !== undefined) {
    return 'DEMONSTRATION_SIGN_IN: found with OIDC_ISSUER, wanted one of the two: leave DEMONSTRATION_SIGN_IN out.';
  }
  if (found.SESSION_SECRET === undefined) return weakSecret;
  if (isLocal) return undefined;
  if (issuer.protocol !== 'https:' || isPrivateAddress(issuer)) {
    return `OIDC_ISSUER: found ${issuer.origin}, wanted a public https:// address.`;
  }
  if (publicUrl.protocol !== 'https:') {
    return `PUBLIC_URL: found ${publicUrl.origin}, wanted the https:// address that people use.`;
  }
  return undefined;
}
