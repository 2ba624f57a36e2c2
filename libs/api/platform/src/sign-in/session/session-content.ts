import 'express-session';

declare module 'express-session' {
  interface SessionData {
    personId?: string;
    assignmentId?: string;
    /** Milliseconds since 1970. */
    signedInAt?: number;
    /** When the person proved who they are, as the provider says (milliseconds since 1970); left out where it does not say. */
    authenticatedAt?: number;
    /** What the provider said of the person, to be shown to it again at sign-out; only where it ends sessions itself. */
    idToken?: string;
  }
}
