import { base64url } from './base64url.ts';
import { encrypt } from './row-cipher.ts';

/** The installation's public key, as check-in gives it. */
export interface SealTo {
  readonly keyId: string;
  readonly jwk: JsonWebKey;
}

const curve = { name: 'ECDH', namedCurve: 'P-256' } as const;

/** Seals the device key so that only the installation opens it; the format stands at `SealingKey` of the server. */
export async function sealKey(crypto: Crypto, sealTo: SealTo, deviceKey: Uint8Array<ArrayBuffer>): Promise<string> {
  const { subtle } = crypto;
  const theirs = await subtle.importKey('jwk', sealTo.jwk, curve, false, []);
  const ours = await subtle.generateKey(curve, true, ['deriveBits']);
  const shared = await subtle.deriveBits({ name: 'ECDH', public: theirs }, ours.privateKey, 256);
  const point = new Uint8Array(await subtle.exportKey('raw', ours.publicKey));
  const info = new TextEncoder().encode(`ra-soat/sealed-key/1 ${sealTo.keyId}`);
  const secret = await subtle.importKey('raw', shared, 'HKDF', false, ['deriveKey']);
  const hkdf = { name: 'HKDF', hash: 'SHA-256', salt: point, info };
  const kek = await subtle.deriveKey(hkdf, secret, { name: 'AES-GCM', length: 256 }, false, ['encrypt']);
  const { iv, data } = await encrypt(crypto, kek, deviceKey);
  const bytes = new Uint8Array(1 + point.length + iv.length + data.length);
  bytes.set([1]);
  bytes.set(point, 1);
  bytes.set(iv, 1 + point.length);
  bytes.set(data, 1 + point.length + iv.length);
  return base64url(bytes);
}
