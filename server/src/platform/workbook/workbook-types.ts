import type { IsoDate } from '@ra-soat/domain/kernel/dates.ts';
import type { SettledArea, StandardId } from '@ra-soat/domain/standards/standard.ts';
import type { Cause, Relation, Sex } from '@ra-soat/domain/survey/evidence.ts';
import type { RowMessageCode, RowSeverity, WorkbookProblemCode } from '@ra-soat/domain/words/workbook.vi.ts';

/** What the list says a household is. */
export type ListKind = 'POOR' | 'NEAR_POOR' | 'EXITED_POVERTY' | 'EXITED_NEAR_POVERTY' | 'REVIEWED_NON_POOR';

/** The three sheets of the commune workbook (registers.md §1). */
export type SheetKind = 'listed' | 'exited_poverty' | 'exited_near_poverty';

/** A date of birth as far as the file gives it. */
export type Born =
  { readonly precision: 'day'; readonly on: IsoDate } | { readonly precision: 'year'; readonly year: number };

/** The row as it stood, by column letter. */
export type RawRow = Readonly<Record<string, string>>;

export interface WorkbookMember {
  readonly row: number;
  readonly name: string;
  readonly relation: Relation | null;
  readonly born: Born | null;
  readonly sex: Sex | null;
  /** 9 or 12 digits. */
  readonly citizenNumber: string | null;
  /** 1-54 */
  readonly ethnicity: number | null;
  readonly raw: RawRow;
}

/** Units as written in the file, not looked up. */
export interface WrittenPlace {
  readonly province: string;
  readonly district: string;
  readonly districtCode: string;
  readonly commune: string;
  readonly communeCode: string;
}

export interface WorkbookHousehold {
  readonly sheet: string;
  /** Row of the head of the block. */
  readonly row: number;
  readonly list: ListKind;
  readonly number: string | null;
  readonly village: string;
  readonly address: string;
  readonly place: WrittenPlace;
  readonly head: string;
  readonly members: readonly WorkbookMember[];
  /** False: the file names the heads only and counts the others. */
  readonly peopleTold: boolean;
  readonly persons: number;
  readonly b1: number | null;
  readonly b2: number | null;
  /** As written, and in one form for comparing: 12/QĐ-UBND. */
  readonly decisionText: string;
  readonly decisionNumber: string | null;
  readonly decidedOn: IsoDate | null;
  readonly ethnicMinority: boolean;
  readonly noLabourCapacity: boolean;
  readonly meritMember: boolean;
  readonly causes: readonly Cause[];
  readonly otherCause: string | null;
  /** Key of the household in the file we wrote ourselves; null in any other file. */
  readonly reference: string | null;
  /** Village, number and head, folded: the same household in another file. */
  readonly key: string;
  /** The same content gives the same hash, whatever its row. */
  readonly hash: string;
}

export interface RowMessage {
  readonly sheet: string;
  readonly row: number;
  /** Letter of the column, null for the whole row. */
  readonly column: string | null;
  readonly code: RowMessageCode;
  readonly severity: RowSeverity;
  readonly values: Readonly<Record<string, string | number>>;
}

/** Every row of the sheet is exactly one of saved, warned, refused, repeated, title, blank. */
export interface SheetCounts {
  readonly sheet: string;
  readonly rows: number;
  readonly saved: number;
  readonly warned: number;
  readonly refused: number;
  readonly repeated: number;
  readonly titles: number;
  readonly blanks: number;
  readonly households: number;
  readonly persons: number;
}

/** One piece of the reading, in the order of the file; the last one carries the counts of all sheets. */
export interface WorkbookPart {
  readonly households: readonly WorkbookHousehold[];
  readonly messages: readonly RowMessage[];
  readonly sheets?: readonly SheetCounts[];
}

export interface WorkbookOptions {
  /** The day of reading: nobody is born after it, and it settles the century of two-digit years. */
  readonly on: IsoDate;
  /** The commune the file must be of; rows of another one are refused. Left out: not checked. */
  readonly commune?: {
    /** Codes the rows may carry: its own and those of the old communes that went into it. */
    readonly codes: readonly string[];
    /** Those of them whose people went to several communes. */
    readonly splitCodes: readonly string[];
    readonly names: readonly string[];
  };
  /** With both, a class that contradicts its scores is reported. */
  readonly standard?: StandardId;
  readonly area?: SettledArea;
  /** Decisions outside these days are reported. */
  readonly decisionWindow?: { readonly from: IsoDate; readonly to: IsoDate };
  /** Rows with content; default 200,000. */
  readonly maxRows?: number;
  /** Bytes of the file; default 100 MB. */
  readonly maxBytes?: number;
}

/** The file as a whole cannot be read; nothing of it may be kept. */
export class WorkbookProblem extends Error {
  readonly code: WorkbookProblemCode;

  constructor(code: WorkbookProblemCode) {
    super(code);
    this.name = 'WorkbookProblem';
    this.code = code;
  }
}
