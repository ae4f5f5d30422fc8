import type { IsoDate } from '@ra-soat/domain/kernel/dates.ts';
import type { HeadBlock, Signatory } from '../paper.ts';

/** The body that issues a paper, as its head prints it. */
export interface Office {
  readonly superior?: string;
  /** "ỦY BAN NHÂN DÂN\nXÃ QUẢNG KHÊ": capitals. */
  readonly body: string;
  /** Place of signing: "Quảng Khê". */
  readonly place: string;
  /** Day of signing; without it dots are left to be filled in. */
  readonly date?: IsoDate;
}

export function officeHead(office: Office, number?: string): HeadBlock {
  return { kind: 'head', ...office, ...(number === undefined ? {} : { number }) };
}

/** Who signs: authority and post in capitals ("KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"), full name. */
export type Signer = Pick<Signatory, 'titles' | 'name'>;
