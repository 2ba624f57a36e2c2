/**
 * A server that is ready at once, answers /slow after half a second and /environment with what it was given: what the
 * start command looks after in tests.
 */
import { createServer } from 'node:http';

if (process.env.DATABASE_URL === 'postgres://broken') {
  process.stderr.write('The database is broken.\n');
  process.exit(1);
}
const server = createServer((request, response) => {
  const answer = request.url === '/environment' ? JSON.stringify(process.env) : 'answered';
  setTimeout(() => response.end(answer), request.url === '/slow' ? 500 : 0);
});
server.listen(Number(process.env.PORT), '127.0.0.1');
process.on('SIGTERM', () => server.close(() => process.exit(0)));
