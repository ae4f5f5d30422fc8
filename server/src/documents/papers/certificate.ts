import { certificateWords } from '@ra-soat/domain/words/documents.vi.ts';
import { showDate, type IsoDate } from '@ra-soat/domain/kernel/dates.ts';
import type { Block, Cell, CellSpec, Paper, PaperStamp, Section, TableBlock, TitleBlock } from '../paper.ts';
import { numberLine, orDots } from '../paper-text.ts';
import { officeHead, type Office, type Signer } from './office.ts';

export interface CertificateMember {
  readonly fullName: string;
  readonly ethnicity: string;
  readonly relation: string;
  /** Null where nobody knows it: the box stays empty. */
  readonly birthYear: number | null;
  readonly sex: 'male' | 'female' | null;
  /** Change of members with its paper: "Kết hôn, chuyển đến 12/3/2026". */
  readonly note?: string;
}

/** The result of one review year; a year without entry is printed with empty boxes. */
export interface CertificateEntry {
  readonly year: number;
  readonly class: 'POOR' | 'NEAR_POOR';
  /** Numbers 1-12 of the deprived indicators. */
  readonly deprived: readonly number[];
  readonly on: IsoDate;
  readonly signer: Signer;
}

/** Giấy chứng nhận hộ nghèo, hộ cận nghèo, Mẫu số 03 (QĐ 24/2021/QĐ-TTg). */
export interface CertificateModel {
  readonly office: Office;
  readonly number: number;
  /** "GCN-HN.HCN" */
  readonly symbol: string;
  /** "Ủy ban nhân dân phường Lĩnh Nam". */
  readonly issuer: string;
  readonly headName: string;
  readonly ethnicity: string;
  readonly citizenNumber?: string;
  readonly permanentResidence: string;
  readonly members: readonly CertificateMember[];
  /** Years with a column on the print: a setting of the layout. */
  readonly years: readonly number[];
  readonly entries: readonly CertificateEntry[];
  readonly indicatorCount: number;
  /** For checking the paper: the code in words, and what the square code opens. */
  readonly check: { readonly code: string; readonly address: string };
  /** A new print of the same number. */
  readonly reissued: boolean;
  readonly stamp: PaperStamp;
}

const center = (text: string): CellSpec => ({ text, align: 'center' });
const heading = (text: string): Block => ({
  kind: 'text',
  text: [{ text, strong: true }],
  indent: false,
  keepNext: true,
});
const line = (label: string, value: string): Block => ({
  kind: 'text',
  text: [{ text: `${label}: ` }, { text: value, strong: true }],
  indent: false,
});
const box = (ticked: boolean): CellSpec => center(ticked ? 'x' : '');

function memberTable(members: readonly CertificateMember[]): TableBlock {
  const words = certificateWords.memberColumns;
  const tall = (text: string): CellSpec => ({ text, rows: 2 });
  return {
    kind: 'table',
    widths: [10, 48, 20, 26, 14, 14, 33],
    head: [
      [
        tall(words.order),
        tall(words.fullName),
        tall(words.ethnicity),
        tall(words.relation),
        { text: words.birthYear, columns: 2 },
        tall(words.note),
      ],
      [words.male, words.female],
    ],
    rows: members.map((member, at) => [
      center(String(at + 1)),
      member.fullName,
      center(member.ethnicity),
      center(member.relation),
      center(member.sex === 'male' ? String(member.birthYear ?? '') : ''),
      center(member.sex === 'female' ? String(member.birthYear ?? '') : ''),
      member.note ?? '',
    ]),
  };
}

/** Day, post, room to sign, name: the seal comes on top. */
function signature(entry: CertificateEntry | undefined): CellSpec {
  if (entry === undefined) return { text: '' };
  const { titles, name = '' } = entry.signer;
  const post = { text: `\n${titles.join('\n')}\n\n\n\n\n`, strong: true };
  return { text: [{ text: showDate(entry.on), italic: true }, post, { text: name, strong: true }], align: 'center' };
}

function yearRow(year: number, entry: CertificateEntry | undefined, indicators: readonly number[]): Cell[] {
  return [
    { text: String(year), strong: true, align: 'center' },
    box(entry?.class === 'POOR'),
    box(entry?.class === 'NEAR_POOR'),
    ...indicators.map((indicator) => box(entry?.deprived.includes(indicator) === true)),
    signature(entry),
  ];
}

function yearTable(model: CertificateModel): TableBlock {
  const indicators = Array.from({ length: model.indicatorCount }, (_, at) => at + 1);
  const words = certificateWords.yearColumns;
  return {
    kind: 'table',
    widths: [12, 9, 9, ...indicators.map(() => 7.2), 48],
    head: [
      [
        { text: words.year, rows: 2 },
        { text: words.class, columns: 2 },
        { text: words.deprived, columns: indicators.length },
        { text: words.signature, rows: 2 },
      ],
      ['N', 'CN', ...indicators.map(String)],
    ],
    rows: model.years.map((year) =>
      yearRow(
        year,
        model.entries.find((entry) => entry.year === year),
        indicators,
      ),
    ),
    rowHeight: 42,
  };
}

function sections(model: CertificateModel): Section[] {
  const number = numberLine(model.number, model.symbol);
  const title: TitleBlock = { kind: 'title', lines: [certificateWords.title] };
  const { code } = model.stamp;
  const front: Block[] = [
    officeHead(model.office, number),
    model.reissued ? { ...title, note: certificateWords.reissued } : title,
    line(certificateWords.certifies(model.issuer), model.headName),
    line(certificateWords.ethnicity, model.ethnicity),
    line(certificateWords.citizenNumber, orDots(model.citizenNumber)),
    line(certificateWords.permanentResidence, model.permanentResidence),
    heading(certificateWords.membersHeading),
    memberTable(model.members),
    {
      kind: 'qr',
      text: model.check.address,
      side: 24,
      caption: [certificateWords.check, certificateWords.code(model.check.code), ...certificateWords.notes],
    },
  ];
  const back: Block[] = [heading(certificateWords.resultHeading), yearTable(model)];
  return [
    { orientation: 'portrait', code, blocks: front },
    { orientation: 'portrait', code, continued: true, blocks: back },
  ];
}

export function certificatePaper(model: CertificateModel): Paper {
  const name = `${certificateWords.title} ${numberLine(model.number, model.symbol)}`;
  return { name, stamp: model.stamp, sections: sections(model) };
}

/** Many certificates in one file, each from its page 1 and with its own code; `stamp` is that of the file. */
export function certificatesPaper(models: readonly CertificateModel[], stamp: PaperStamp): Paper {
  return { name: certificateWords.title, stamp, sections: models.flatMap(sections) };
}
