// A key and a self-signed certificate for loopback, made in memory: browsers speak HTTP/2 only over TLS.
import { createPrivateKey, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';

/** One DER value: tag, length, contents. */
function der(tag: number, ...parts: readonly Buffer[]): Buffer {
  const body = Buffer.concat(parts);
  if (body.length < 128) return Buffer.concat([Buffer.from([tag, body.length]), body]);
  const size = body.length < 256 ? [0x81, body.length] : [0x82, body.length >> 8, body.length & 255];
  return Buffer.concat([Buffer.from([tag, ...size]), body]);
}

const sequence = (...parts: readonly Buffer[]): Buffer => der(0x30, ...parts);
const bytes = (hex: string): Buffer => Buffer.from(hex, 'hex');
const time = (date: Date): Buffer =>
  der(0x17, Buffer.from(`${date.toISOString().replace(/[-:T]/g, '').slice(2, 14)}Z`));

/** ecdsa-with-SHA256 (1.2.840.10045.4.3.2). */
const ALGORITHM = sequence(der(0x06, bytes('2a8648ce3d040302')));
/** CN=localhost (2.5.4.3). */
const NAME = sequence(der(0x31, sequence(der(0x06, bytes('550403')), der(0x0c, Buffer.from('localhost')))));

/** The certificate (PEM) of a P-256 key for one day around now. */
function signed(publicKey: KeyObject, privateKey: KeyObject): string {
  const day = 86_400_000;
  const body = sequence(
    der(0xa0, der(0x02, bytes('02'))),
    der(0x02, bytes('01')),
    ALGORITHM,
    NAME,
    sequence(time(new Date(Date.now() - day)), time(new Date(Date.now() + day))),
    NAME,
    publicKey.export({ type: 'spki', format: 'der' }),
  );
  const seal = der(0x03, bytes('00'), sign('sha256', body, privateKey));
  const lines = sequence(body, ALGORITHM, seal)
    .toString('base64')
    .replace(/.{1,64}/g, '$&\n');
  return `-----BEGIN CERTIFICATE-----\n${lines}-----END CERTIFICATE-----\n`;
}

/** A fresh key and its certificate, both PEM. */
export function certificate(): { readonly key: string; readonly cert: string } {
  const pair = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const key = pair.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
  return { key, cert: signed(pair.publicKey, createPrivateKey(key)) };
}
