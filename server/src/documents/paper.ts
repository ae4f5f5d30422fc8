import type { IsoDate } from '@ra-soat/domain/kernel/dates.ts';

/** One stretch of text in one style. */
export interface Run {
  readonly text: string;
  readonly strong?: boolean;
  readonly italic?: boolean;
}
export type Rich = string | readonly Run[];
export type Align = 'left' | 'center' | 'right' | 'justify';

/** A table cell; a bare text is a left-aligned cell. `columns` and `rows` are spans. */
export interface CellSpec {
  readonly text: Rich;
  readonly align?: Align;
  readonly strong?: boolean;
  readonly italic?: boolean;
  readonly columns?: number;
  readonly rows?: number;
}
export type Cell = string | CellSpec;

/** `widths` are millimetres; they are scaled to the width between the margins. Heading rows repeat on every page. */
export interface TableBlock {
  readonly kind: 'table';
  readonly widths: readonly number[];
  readonly head: readonly (readonly Cell[])[];
  readonly rows: readonly (readonly Cell[])[];
  /** Points, default 12. */
  readonly size?: number;
  /** Millimetres: room for a signature or a seal. */
  readonly rowHeight?: number;
}

/** Head of an official paper (NĐ 30/2020/NĐ-CP, Phụ lục I). Without a date a dotted line is left to be filled in. */
export interface HeadBlock {
  readonly kind: 'head';
  readonly superior?: string;
  readonly body: string;
  /** "Số: 05/QĐ-UBND", already worded. */
  readonly number?: string;
  readonly place: string;
  readonly date?: IsoDate;
}

/** The national name and motto alone, in the middle: the head of a paper that a person writes. */
export interface NationBlock {
  readonly kind: 'nation';
}

export interface TitleBlock {
  readonly kind: 'title';
  readonly lines: readonly string[];
  readonly subject?: string;
  /** The short line below the subject of a decision. */
  readonly rule?: boolean;
  readonly note?: string;
}

/** A paragraph; justified with an indented first line unless said otherwise. */
export interface TextBlock {
  readonly kind: 'text';
  readonly text: Rich;
  readonly align?: Align;
  readonly indent?: boolean;
  /** Points, default 13. */
  readonly size?: number;
  /** Stays on the page of the block that follows (a heading over its table). */
  readonly keepNext?: boolean;
}

/** One column of the sign-off: "TM. …", post, room to sign, full name. */
export interface Signatory {
  /** An italic line above: place and date of a paper that has none in its head. */
  readonly above?: string;
  readonly titles: readonly string[];
  /** "(Ký, ghi rõ họ tên)" */
  readonly hint?: string;
  readonly name?: string;
}
export interface SignOffBlock {
  readonly kind: 'sign-off';
  /** "Nơi nhận:", left of the signatories. */
  readonly recipients?: readonly string[];
  /** A line above the signatures that goes with them to the next page: they never stand there alone. */
  readonly lead?: string;
  readonly signatories: readonly Signatory[];
}

/** A square code with its caption on the right. */
export interface QrBlock {
  readonly kind: 'qr';
  readonly text: string;
  /** Millimetres. */
  readonly side: number;
  readonly caption: readonly string[];
}

export type Block = HeadBlock | NationBlock | TitleBlock | TextBlock | TableBlock | SignOffBlock | QrBlock;

/** Begins on a new page; pages are numbered from 1 in each section unless it continues, and page 1 shows no number. */
export interface Section {
  readonly continued?: boolean;
  /** Code in the footer where it is not that of the whole paper (many certificates in one file). */
  readonly code?: string;
  readonly orientation: 'portrait' | 'landscape';
  /** Default A4; A3 for tables that would not be legible on it. Sections that continue stay on the same sheet. */
  readonly sheet?: 'A4' | 'A3';
  readonly blocks: readonly Block[];
}

/** What stands on every page of a paper besides its text. */
export interface PaperStamp {
  /** Form and its version: "Mẫu số 02 - QĐ 24/2021/QĐ-TTg". */
  readonly form: string;
  /** Short code of the case or list, for scanning back; no personal data. */
  readonly code: string;
  /** True in a database of invented people: the watermark DỮ LIỆU MẪU on every page. */
  readonly sample: boolean;
  /** The day written into the file's properties, so that the same paper always gives the same bytes. */
  readonly madeOn: IsoDate;
}

export interface Paper {
  /** For the file's properties. */
  readonly name: string;
  readonly stamp: PaperStamp;
  readonly sections: readonly Section[];
  /** Every page says "trang x/y" in its footer, counted anew with each section that does not continue. */
  readonly pagesCounted?: boolean;
}
