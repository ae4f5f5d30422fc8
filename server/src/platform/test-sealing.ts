import type { SealedRow, SealTo } from './sealing-key.ts';

const b64 = (bytes: ArrayBuffer | Uint8Array) => Buffer.from(new Uint8Array(bytes)).toString('base64url');

/** A phone's side of `SealingKey`, with WebCrypto alone, for tests. */
export async function sealKey(sealTo: SealTo, deviceKey: Uint8Array): Promise<string> {
  const { subtle } = globalThis.crypto;
  const algorithm = { name: 'ECDH', namedCurve: 'P-256' };
  const theirs = await subtle.importKey('jwk', sealTo.jwk, algorithm, false, []);
  const pair = await subtle.generateKey(algorithm, false, ['deriveBits']);
  const point = new Uint8Array(await subtle.exportKey('raw', pair.publicKey));
  const shared = await subtle.deriveBits({ name: 'ECDH', public: theirs }, pair.privateKey, 256);
  const material = await subtle.importKey('raw', shared, 'HKDF', false, ['deriveKey']);
  const info = new TextEncoder().encode(`ra-soat/sealed-key/1 ${sealTo.keyId}`);
  const kek = await subtle.deriveKey(
    { name: 'HKDF', hash: 'SHA-256', salt: point, info },
    material,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt'],
  );
  const iv = globalThis.crypto.getRandomValues(new Uint8Array(12));
  const sealed = new Uint8Array(await subtle.encrypt({ name: 'AES-GCM', iv }, kek, Uint8Array.from(deviceKey)));
  return b64(Buffer.concat([Uint8Array.of(1), point, iv, sealed]));
}

/** A row as it lies on a phone. */
export async function encryptRow(
  deviceKey: Uint8Array,
  { table, id, plain }: { table: string; id: string; plain: Uint8Array },
): Promise<SealedRow> {
  const { subtle } = globalThis.crypto;
  const key = await subtle.importKey('raw', Uint8Array.from(deviceKey), 'AES-GCM', false, ['encrypt']);
  const iv = globalThis.crypto.getRandomValues(new Uint8Array(12));
  const additionalData = new TextEncoder().encode(`${table} ${id}`);
  const data = await subtle.encrypt({ name: 'AES-GCM', iv, additionalData }, key, Uint8Array.from(plain));
  return { table, id, iv: b64(iv), data: b64(data) };
}
