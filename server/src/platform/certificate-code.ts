import type { Keyring } from './keyring.ts';

/** Which certificate a code names. */
export interface CertificateName {
  readonly commune: string;
  readonly year: number;
  readonly serial: number;
}

/** Without the letters and digits that are taken for each other on paper. */
const SIGNS = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';
const LENGTH = 12;

/** 60 bits of a keyed hash: only this server can make them, so that a code that fits is one it printed. */
function markOf(keys: Keyring, { commune, year, serial }: CertificateName): string {
  const hash = keys.mark(`certificate ${commune} ${year} ${serial}`);
  return Array.from(hash.subarray(0, LENGTH), (byte) => SIGNS[byte % SIGNS.length]).join('');
}

/** `202507-00328-2026-5-7K3M9QX2VBTD`: printed on a certificate and opened by its square code; no name in it. */
export function certificateCode(keys: Keyring, name: CertificateName): string {
  return [name.commune.replace('-', '').replace(':', '-'), name.year, name.serial, markOf(keys, name)].join('-');
}

/** What a code names, if this server printed it; undefined: misread or invented. */
export function readCertificateCode(keys: Keyring, code: string): CertificateName | undefined {
  const parts = /^(\d{4})(\d{2})-(\d{2,5})-(\d{4})-(\d{1,6})-([2-9A-Z]{12})$/u.exec(code.trim().toUpperCase());
  if (!parts) return undefined;
  const [, listYear = '', listMonth = '', place = '', year, serial, mark] = parts;
  const name = { commune: `${listYear}-${listMonth}:${place}`, year: Number(year), serial: Number(serial) };
  return markOf(keys, name) === mark ? name : undefined;
}
