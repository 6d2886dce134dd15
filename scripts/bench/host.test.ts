import { X509Certificate } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:http2';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { certificate } from './certificate.ts';
import { host } from './host.ts';

test('the certificate names localhost and is signed by its own key', () => {
  const read = new X509Certificate(certificate().cert);
  expect(read.subject).toBe('CN=localhost');
  expect(read.verify(read.publicKey)).toBe(true);
});

test('a host serves its folder zipped, and nothing outside it', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'host-'));
  writeFileSync(join(folder, 'index.html'), '<p>明鉴');
  const served = await host(folder);
  const session = connect(served.url, { rejectUnauthorized: false });
  const get = (path: string): Promise<{ status: unknown; encoding: unknown; body: Buffer }> =>
    new Promise((done, failed) => {
      const stream = session.request({ ':path': path });
      const parts: Buffer[] = [];
      let head: Record<string, unknown> = {};
      stream.on('response', headers => {
        head = headers;
      });
      stream.on('data', part => parts.push(part));
      stream.on('error', failed);
      stream.on('end', () =>
        done({ status: head[':status'], encoding: head['content-encoding'], body: Buffer.concat(parts) }),
      );
    });
  try {
    const page = await get('/');
    expect(page).toMatchObject({ status: 200, encoding: 'gzip' });
    expect(gunzipSync(page.body).toString()).toBe('<p>明鉴');
    expect(await get('/missing.js')).toMatchObject({ status: 404 });
    expect(await get('/%2e%2e/%2e%2e/etc/hostname')).toMatchObject({ status: 404 });
  } finally {
    session.destroy();
    await served.close();
    rmSync(folder, { recursive: true });
  }
});
