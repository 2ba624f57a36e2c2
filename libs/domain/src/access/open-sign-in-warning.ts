/** What every page says where the demonstration's sign-in was opened to whoever reaches the service. */
export const openSignInWarning =
  'Anybody who reaches this service can sign in as anybody. Enter nothing here that is real or private.';
