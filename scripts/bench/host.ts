// Serves one folder on loopback as static hosts do: HTTP/2, gzip, a short cache, nothing clever. Both pages get the same.
import { readFileSync } from 'node:fs';
import { createSecureServer, type Http2Session } from 'node:http2';
import { extname, join, normalize, sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import { certificate } from './certificate.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
};

interface Entry {
  readonly body: Buffer;
  readonly type: string;
  readonly zipped: boolean;
}

export interface Host {
  /** Address of the folder's index, with the slash at the end. */
  readonly url: string;
  close(): Promise<void>;
}

/** The file behind a request path, compressed once and kept; null when there is none. */
function reader(folder: string): (path: string) => Entry | null {
  const kept = new Map<string, Entry | null>();
  const read = (path: string): Entry | null => {
    const file = normalize(join(folder, path.endsWith('/') ? `${path}index.html` : path));
    if (!file.startsWith(folder + sep)) return null;
    try {
      const plain = readFileSync(file);
      const type = TYPES[extname(file)];
      return type
        ? { body: gzipSync(plain, { level: 9 }), type, zipped: true }
        : { body: plain, type: 'application/octet-stream', zipped: false };
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : '';
      if (code === 'ENOENT' || code === 'EISDIR' || code === 'ENOTDIR') return null;
      throw error;
    }
  };
  return path => {
    const known = kept.get(path);
    if (known !== undefined) return known;
    const entry = read(path);
    kept.set(path, entry);
    return entry;
  };
}

/** Starts a host for a folder (absolute path) on a free loopback port. */
export async function host(folder: string): Promise<Host> {
  const find = reader(folder);
  const sessions = new Set<Http2Session>();
  const server = createSecureServer(certificate(), (request, response) => {
    const path = decodeURIComponent(new URL(request.url, 'https://host').pathname);
    const entry = find(path);
    if (!entry) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('not found');
      return;
    }
    response.writeHead(200, {
      'content-type': entry.type,
      'content-length': entry.body.length,
      'cache-control': 'max-age=600',
      ...(entry.zipped ? { 'content-encoding': 'gzip', vary: 'accept-encoding' } : {}),
    });
    response.end(entry.body);
  });
  server.on('session', session => {
    sessions.add(session);
    session.on('close', () => sessions.delete(session));
  });
  await new Promise<void>(ready => server.listen(0, '127.0.0.1', ready));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the host has no port');
  return {
    url: `https://127.0.0.1:${address.port}/`,
    close: () =>
      new Promise((done, failed) => {
        for (const session of sessions) session.destroy();
        server.close(error => (error ? failed(error) : done()));
      }),
  };
}
