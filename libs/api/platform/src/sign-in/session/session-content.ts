import 'express-session';

/** What has to come back from the provider for a sign-in that was begun here. */
export interface PendingSignIn {
  state: string;
  nonce: string;
  codeVerifier: string;
  /** A path of this service. */
  returnTo: string;
}

declare module 'express-session' {
  interface SessionData {
    personId?: string;
    assignmentId?: string;
    /** Milliseconds since 1970. */
    signedInAt?: number;
    pendingSignIn?: PendingSignIn;
  }
}
