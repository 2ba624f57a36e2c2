import { z } from 'zod';
import { readDrainGraceMs } from '../config/drain-settings.js';
import { readLettersSettings } from '../config/letters-settings.js';
import type { LettersSettings } from '../config/letters-settings.js';
import { readOffersOffline } from '../config/offline-settings.js';
import { readPublicationSettings } from '../config/publication-settings.js';
import type { PublicationSettings } from '../config/publication-settings.js';
import { readSettings } from '../config/read-settings.js';
import { readServerSettings } from '../config/server-settings.js';
import type { ServerSettings } from '../config/server-settings.js';
import { readMetricsSettings } from '../metrics/metrics-settings.js';
import type { MetricsSettings } from '../metrics/metrics-settings.js';
import type { SignInSettings } from '../sign-in/settings/provider-settings.js';
import { readSignInSettings } from '../sign-in/settings/read-sign-in-settings.js';
import { readRoomSettings } from '../storage/room-settings.js';
import type { RoomSettings } from '../storage/room-settings.js';

/** Everything that is decided outside the process, and fits together. */
export interface Settings {
  server: ServerSettings;
  signIn: SignInSettings;
  publications: PublicationSettings;
  letters: LettersSettings;
  metrics: MetricsSettings;
  room: RoomSettings;
  /** Whether browsers keep what opens the service without a connection. */
  offersOffline: boolean;
  /** How long a process that is asked to stop still takes requests (milliseconds); null where nobody said. */
  drainGraceMs: number | null;
  /** The least severe level that is logged. */
  logLevel: string;
}

const levels = ['trace', 'debug', 'info', 'warn', 'error', 'silent'] as const;
const logging = z.object({
  LOG_LEVEL: z
    .enum(levels, { error: (issue) => `found "${String(issue.input)}", wanted one of ${levels.join(', ')}` })
    .default('info'),
});

/**
 * Reads every setting of the product; `workspace` is the directory that relative ones start from. To be called before
 * anything is touched: a wrong setting must not leave a database behind that was made or changed for nothing.
 */
export function checkSettings(environment: NodeJS.ProcessEnv, workspace: string): Settings {
  const server = readServerSettings(environment, workspace);
  const { LOG_LEVEL: logLevel } = readSettings(logging, environment);
  const publications = readPublicationSettings(environment);
  const letters = readLettersSettings(environment);
  const metrics = readMetricsSettings(environment);
  const signIn = readSignInSettings(environment, server.port);
  const room = readRoomSettings(environment, server.dataDirectory);
  const offersOffline = readOffersOffline(environment);
  const drainGraceMs = readDrainGraceMs(environment);
  return { server, signIn, publications, letters, metrics, room, offersOffline, drainGraceMs, logLevel };
}
