/**
 * To be imported before anything else: libraries look at NODE_ENV while they are loaded, and GraphQL takes a far slower
 * way through everything unless it says production. What may sign in is another setting, and does not hang on it.
 */
process.env['NODE_ENV'] = 'production';
