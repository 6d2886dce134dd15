// A plain static server for tests: serves dist/ under a sub-path, nothing else, and knows what was asked of it.
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { extname, join, normalize } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.csv': 'text/csv; charset=utf-8',
  '.jsonld': 'application/ld+json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.zip': 'application/zip',
};

export interface Site {
  /** Address of the start page, with the sub-path and a slash. */
  readonly url: string;
  close(): Promise<void>;
}

/** Port 0 takes any free one. */
export async function serve(root = 'dist', base = '/some/where/', port = 0): Promise<Site> {
  const server: Server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const inside = path.startsWith(base) ? normalize(path.slice(base.length)) : '..';
    const file = join(root, inside === '.' || inside === '' ? 'index.html' : inside);
    const found = inside.startsWith('..') ? null : await stat(file).catch(() => null);
    if (!found?.isFile()) {
      response.writeHead(404).end('not here');
      return;
    }
    response.writeHead(200, {
      'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
      'content-length': found.size,
      // As many hosts say; what is kept for use without a network must be found in spite of it.
      vary: 'Origin',
    });
    createReadStream(file).pipe(response);
  });
  await new Promise<void>(done => server.listen(port, '127.0.0.1', done));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the test server has no port');
  return {
    url: `http://127.0.0.1:${address.port}${base}`,
    close: () =>
      new Promise((done, fail) => {
        server.closeAllConnections();
        server.close(error => (error ? fail(error) : done()));
      }),
  };
}
