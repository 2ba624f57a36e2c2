/**
 * A server that is ready at once, what the start command looks after in tests. It answers /slow after half a second and
 * /environment with what it was given; it ends at /end/CODE, throws at /fail and is stuck at /hang.
 */
import { createServer } from 'node:http';

if (process.env.DATABASE_URL === 'postgres://broken') {
  process.stderr.write('The database is broken.\n');
  process.exit(1);
}
const deeds = {
  end: (code) => process.exit(Number(code)),
  fail: () => {
    process.stdout.write(`${JSON.stringify({ level: 30, msg: 'request served' })}\n`);
    throw new Error('The sky has fallen');
  },
  hang: () => {
    for (;;);
  },
};
const server = createServer((request, response) => {
  const [, deed, word] = request.url.split('/');
  if (deed in deeds) {
    response.end('done');
    setTimeout(() => deeds[deed](word), 10);
    return;
  }
  const answer = deed === 'environment' ? JSON.stringify(process.env) : 'answered';
  setTimeout(() => response.end(answer), deed === 'slow' ? 500 : 0);
});
server.listen(Number(process.env.PORT), '127.0.0.1');
process.on('SIGTERM', () => server.close(() => process.exit(0)));
