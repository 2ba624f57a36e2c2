/** A server that is ready at once and answers /slow after half a second: what the start command looks after in tests. */
import { createServer } from 'node:http';

if (process.env.DATABASE_URL === 'postgres://broken') {
  process.stderr.write('The database is broken.\n');
  process.exit(1);
}
const server = createServer((request, response) => {
  setTimeout(() => response.end('answered'), request.url === '/slow' ? 500 : 0);
});
server.listen(Number(process.env.PORT), '127.0.0.1');
process.on('SIGTERM', () => server.close(() => process.exit(0)));
