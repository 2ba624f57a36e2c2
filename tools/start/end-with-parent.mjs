/** Loaded into the server before its own code: when the process that started it is killed, it drains and ends too. */
process.on('disconnect', () => process.kill(process.pid, 'SIGTERM'));
