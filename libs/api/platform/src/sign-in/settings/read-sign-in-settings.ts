import { OperatorError } from '../../config/operator-error.js';
import { readSettings } from '../../config/read-settings.js';
import { signInSchema } from './found-settings.js';
import type { FoundSettings } from './found-settings.js';
import { isLoopback } from '../../config/loopback.js';
import type { SignInSettings } from './provider-settings.js';
import { signInProblem } from './sign-in-problem.js';

/**
 * Reads HOST, PUBLIC_URL, SESSION_SECRET, DEMONSTRATION_SIGN_IN, SIGN_OFF_SIGN_IN_MINUTES and OIDC_*. Refuses whatever would let strangers in:
 * what is only fit for one machine is accepted where only that machine can reach it.
 */
export function readSignInSettings(environment: NodeJS.ProcessEnv, port: number): SignInSettings {
  const found = readSettings(signInSchema, environment);
  const publicUrl = found.PUBLIC_URL ?? new URL(`http://localhost:${port}`);
  const isLocal = isLoopback(found.HOST) && isLoopback(publicUrl.hostname);
  const problem = signInProblem({ ...found, PUBLIC_URL: publicUrl }, isLocal);
  if (problem !== undefined) throw new OperatorError(`Settings cannot be used. ${problem}`);
  const { HOST: host, SESSION_SECRET: sessionSecret, SIGN_OFF_SIGN_IN_MINUTES: freshMinutes } = found;
  return { isLocal, publicUrl, host, port, sessionSecret, provider: providerOf(found), freshMinutes };
}

function providerOf(found: FoundSettings): SignInSettings['provider'] {
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret } = found;
  if (issuer === undefined || clientId === undefined || clientSecret === undefined) {
    return { kind: 'EMBEDDED', isOpen: found.DEMONSTRATION_SIGN_IN !== undefined };
  }
  return { kind: 'EXTERNAL', issuer, clientId, clientSecret };
}
