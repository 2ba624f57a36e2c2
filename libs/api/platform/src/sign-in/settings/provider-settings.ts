/** A provider kept by somebody else, as its operator registered this service there. */
export interface ExternalProvider {
  kind: 'EXTERNAL';
  issuer: URL;
  clientId: string;
  clientSecret: string;
}

/** The provider that comes with the product, for demonstrations and development only: anybody can be anybody. */
export interface EmbeddedProvider {
  kind: 'EMBEDDED';
  /** Whether it was opened to whoever reaches the service, by DEMONSTRATION_SIGN_IN=anyone. */
  isOpen: boolean;
}

/** How people and machine clients prove who they are. */
export interface SignInSettings {
  /**
   * Whether the service can be reached from this machine only, judging by the address it listens on and its public
   * name.
   */
  isLocal: boolean;
  /** Where people reach the service; no path. */
  publicUrl: URL;
  /** The address to listen on. */
  host: string;
  port: number;
  /** Signs session cookies; undefined where the product may make one itself. */
  sessionSecret: string | undefined;
  provider: ExternalProvider | EmbeddedProvider;
  /** How long after signing in a return can be signed off, in minutes; then whoever wants to must sign in again. */
  freshMinutes: number;
}

/** What a bearer token must be meant for. */
export function apiAudience(settings: Pick<SignInSettings, 'publicUrl'>): string {
  return `${settings.publicUrl.origin}/graphql`;
}
