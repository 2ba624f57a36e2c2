import { checkSettings, OperatorError, readBackupSettings } from '@monitor/api-platform';
import type {
  BackupSettings,
  LettersSettings,
  MetricsSettings,
  RoomSettings,
  SignInSettings,
  TrustedProxies,
} from '@monitor/api-platform';

/** Balancers that ask every second whether a server is ready have all learnt by then that it is not. */
const usualGraceMs = 5_000;

/** Everything that is decided outside the process. */
export interface ApiSettings {
  databaseUrl: string;
  /** Whether the application may connect as the owner of the schema, or as a superuser. */
  allowsOneRole: boolean;
  dataDirectory: string;
  /** Where the built browser app lies. */
  webDirectory: string;
  signIn: SignInSettings;
  /** Whose word on where a request came from is taken. */
  trustedProxies: TrustedProxies;
  /** Where this process answers what it measures of itself. */
  metrics: MetricsSettings;
  /** When backups are taken, by the start command. */
  backups: BackupSettings;
  /** When changes are refused for want of room on the disk. */
  room: RoomSettings;
  /** Whether browsers keep what opens the service without a connection. */
  offersOffline: boolean;
  /** Whether this process makes publications, beside answering. */
  makesPublications: boolean;
  /** When provisional figures are made, as cron has it; null for never. */
  provisionalSchedule: string | null;
  /** How letters reach people, if at all. */
  letters: LettersSettings;
  /** How long a process that is asked to stop still takes requests (milliseconds); 0 where only this machine reaches it. */
  drainGraceMs: number;
  /** The least severe level that is logged. */
  logLevel: string;
}

/** Reads the settings of the API from the environment; `workspace` is the directory that relative ones start from. */
export function readApiSettings(environment: NodeJS.ProcessEnv, workspace: string): ApiSettings {
  const checked = checkSettings(environment, workspace);
  const { server, signIn, publications, letters, metrics, room, offersOffline, drainGraceMs, logLevel } = checked;
  const { databaseUrl, allowsOneRole, dataDirectory, trustedProxies } = server;
  const webDirectory = `${workspace}/apps/web/dist`;
  if (databaseUrl === undefined) {
    throw new OperatorError(
      'DATABASE_URL: found nothing. Start the product with npm start, which brings a database along.',
    );
  }
  return {
    databaseUrl,
    allowsOneRole,
    dataDirectory,
    webDirectory,
    signIn,
    trustedProxies,
    metrics,
    backups: readBackupSettings(environment, workspace),
    room,
    offersOffline,
    ...publications,
    letters,
    drainGraceMs: drainGraceMs ?? (signIn.isLocal ? 0 : usualGraceMs),
    logLevel,
  };
}
