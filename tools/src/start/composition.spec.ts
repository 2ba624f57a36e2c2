import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { workspacePath } from './workspace.js';

interface Service {
  image?: string;
  user?: string;
  restart?: string;
  read_only?: boolean;
  cap_drop?: string[];
  cap_add?: string[];
  privileged?: boolean;
  security_opt?: string[];
  tmpfs?: string[];
  stop_grace_period?: string;
  healthcheck?: { test?: string[]; disable?: boolean };
  environment?: Record<string, string>;
  depends_on?: Record<string, { condition: string }>;
  ports?: string[];
}

const composition = parse(readFileSync(workspacePath('docker/compose.yaml'), 'utf8')) as {
  services: Record<string, Service>;
};
const image = readFileSync(workspacePath('docker/Dockerfile'), 'utf8');
const services = Object.entries(composition.services);
const service = (name: string) => composition.services[name]!;
const lasting = ['database', 'product'].map((name): [string, Service] => [name, service(name)]);

/** What a server gives itself to finish, and a margin: `drainPatienceMs` of the start command is 20 seconds. */
const secondsToDrain = 30;

describe('the composition', () => {
  it.each(services)('gives %s no right that it does not need', (_name, { read_only, cap_drop, ...given }) => {
    expect({ read_only, cap_drop }).toEqual({ read_only: true, cap_drop: ['ALL'] });
    expect(given.security_opt).toContain('no-new-privileges:true');
    expect(given.tmpfs).toContain('/tmp');
    expect(given).not.toHaveProperty('cap_add');
    expect(given).not.toHaveProperty('privileged');
  });

  it.each(services)('does not run %s as root', (_name, { user, image: name }) => {
    const runsAs = name === 'digital-inclusion-monitor' ? /^USER (\S+)$/m.exec(image)?.[1] : user;
    expect(['node', 'postgres']).toContain(runsAs);
  });

  it.each(lasting)('starts %s again, asks how it is, and lets it finish', (_name, given) => {
    expect(given.restart).toBe('unless-stopped');
    expect(given.healthcheck?.test?.length).toBeGreaterThan(1);
    expect(Number.parseInt(given.stop_grace_period ?? '', 10)).toBeGreaterThanOrEqual(secondsToDrain);
  });

  it('tells nobody but the one who migrates, and the database itself, the password of the owner', () => {
    const knowing = services.filter(([, { environment }]) => JSON.stringify(environment).includes('OWNER'));
    expect(knowing.map(([name]) => name)).toEqual(['database', 'migrate']);
    expect(service('product').environment?.['DATABASE_URL']).toContain('//monitor_login:');
    expect(JSON.stringify(service('product').environment)).not.toContain('ADMIN');
  });

  it('migrates once, before the product starts, and the product waits for it', () => {
    expect(service('migrate').restart).toMatch(/^on-failure/);
    expect(service('product').depends_on).toEqual({
      database: { condition: 'service_healthy' },
      migrate: { condition: 'service_completed_successfully' },
    });
  });

  it('is reached from this machine alone, through a proxy', () => {
    const open = services.flatMap(([, { ports = [] }]) => ports);
    expect(open).toEqual([expect.stringMatching(/^127\.0\.0\.1:/)]);
  });

  it('leaves nothing to be built or installed when a container starts', () => {
    expect(image).toContain('RUN npm ci --ignore-scripts && node tools/start/build.mjs');
    expect(image).toMatch(/^HEALTHCHECK /m);
  });
});
