// Serves the built site until stopped. PORT chooses the port; a taken port gives way to the next one.
import { preview } from 'vite';

const asked = process.env.PORT ?? '4173';
const port = Number(asked);
if (!Number.isInteger(port) || port < 1 || port > 65_535) {
  console.error(`PORT is ${asked}: give a whole number from 1 to 65535.`);
  process.exit(2);
}

// A path that the site does not have is not found, as on any static host.
const server = await preview({
  appType: 'mpa',
  preview: { port, strictPort: false, host: '127.0.0.1' },
  logLevel: 'warn',
});
const address = server.resolvedUrls?.local[0] ?? server.resolvedUrls?.network[0];
console.log(`明鉴 Mingjian: ${address}`);
