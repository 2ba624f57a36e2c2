/**
 * Lets a thread of a test run the sources as they stand: Jest reads TypeScript in its own realm only. In production a
 * thread runs what was built.
 */
import { register } from 'node:module';

register('./typescript-hooks.mjs', import.meta.url);
