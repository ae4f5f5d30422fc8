import { createDecipheriv, createECDH, createHash, hkdfSync, type ECDH } from 'node:crypto';

const CURVE = 'prime256v1';
/** Order of P-256. */
const ORDER = BigInt('0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551');
const POINT = 65;
const IV = 12;
const TAG = 16;
const DEVICE_KEY = 32;
const FORMAT = 1;

/** What a phone is given to seal its key to: a P-256 public key and its thumbprint (RFC 7638, base64url). */
export interface SealTo {
  readonly keyId: string;
  readonly jwk: { readonly kty: 'EC'; readonly crv: 'P-256'; readonly x: string; readonly y: string };
}

/**
 * The installation's pair. A phone seals its device key K (32 random bytes, AES-256-GCM) so:
 * an ephemeral P-256 pair; shared = ECDH(ephemeral private, installation public), 32 bytes;
 * KEK = HKDF-SHA-256(shared, salt = ephemeral public point, info = UTF-8 `ra-soat/sealed-key/1 ${keyId}`), 32 bytes;
 * sealedKey = base64url(0x01 | ephemeral public point, uncompressed, 65 | iv, 12 | AES-256-GCM(KEK, iv, K), 32 + 16).
 */
export interface SealingKey {
  readonly sealTo: SealTo;
  /** The device key; undefined: sealed to another installation, or altered. */
  unseal(sealedKey: string): Buffer | undefined;
}

/** One row as it lies encrypted on a phone; `data` is ciphertext and tag, in base64url as `iv`. */
export interface SealedRow {
  readonly table: string;
  readonly id: string;
  readonly iv: string;
  readonly data: string;
}

function pairOf(secret: Buffer): ECDH {
  const wide = Buffer.from(hkdfSync('sha256', secret, '', 'ra-soat/sealing-key', 48)).toString('hex');
  const scalar = (BigInt(`0x${wide}`) % (ORDER - 1n)) + 1n;
  const pair = createECDH(CURVE);
  pair.setPrivateKey(scalar.toString(16).padStart(64, '0'), 'hex');
  return pair;
}

function sealToOf(point: Buffer): SealTo {
  const x = point.subarray(1, 33).toString('base64url');
  const y = point.subarray(33).toString('base64url');
  const keyId = createHash('sha256').update(`{"crv":"P-256","kty":"EC","x":"${x}","y":"${y}"}`).digest('base64url');
  return { keyId, jwk: { kty: 'EC', crv: 'P-256', x, y } };
}

/** Undefined when the tag does not fit: altered, cut off, or not under this key. */
function opened(key: Buffer, iv: Buffer, data: Buffer, bound?: string): Buffer | undefined {
  if (iv.length !== IV || data.length < TAG) return undefined;
  const decipher = createDecipheriv('aes-256-gcm', key, iv);
  if (bound !== undefined) decipher.setAAD(Buffer.from(bound, 'utf8'));
  decipher.setAuthTag(data.subarray(-TAG));
  const text = decipher.update(data.subarray(0, -TAG));
  try {
    return Buffer.concat([text, decipher.final()]);
  } catch {
    return undefined;
  }
}

function sharedWith(pair: ECDH, point: Buffer): Buffer | undefined {
  try {
    return pair.computeSecret(point);
  } catch {
    return undefined;
  }
}

/** Made from the secret beside the data: whoever restores a backup with its secret opens what was sealed before. */
export function sealingKeyOf(secret: Buffer): SealingKey {
  const pair = pairOf(secret);
  const sealTo = sealToOf(pair.getPublicKey());
  return {
    sealTo,
    unseal: (sealedKey) => {
      const bytes = Buffer.from(sealedKey, 'base64url');
      if (bytes.length !== 1 + POINT + IV + DEVICE_KEY + TAG || bytes[0] !== FORMAT) return undefined;
      const point = bytes.subarray(1, 1 + POINT);
      const shared = sharedWith(pair, point);
      if (!shared) return undefined;
      const kek = Buffer.from(hkdfSync('sha256', shared, point, `ra-soat/sealed-key/1 ${sealTo.keyId}`, 32));
      return opened(kek, bytes.subarray(1 + POINT, 1 + POINT + IV), bytes.subarray(1 + POINT + IV));
    },
  };
}

/** A row of a phone under its device key, bound to its place by `${table} ${id}`; undefined: altered or cut off. */
export function openRow(deviceKey: Buffer, { table, id, iv, data }: SealedRow): Buffer | undefined {
  return opened(deviceKey, Buffer.from(iv, 'base64url'), Buffer.from(data, 'base64url'), `${table} ${id}`);
}
