/**
 * What the embedded provider needs to know about the programs that administrators registered. Implemented where they are
 * kept; sign-in itself knows no table. Every answer is of that moment: a revoked client is gone at once.
 */
export abstract class RegisteredClients {
  /** Whether a client of that id is registered and was not revoked. */
  abstract isRegistered(clientId: string): Promise<boolean>;

  /** Whether the secret is one of those that the client may use now. */
  abstract isSecretOf(clientId: string, secret: string): Promise<boolean>;
}
