import { incomeSourceWords, sayIncome } from '@ra-soat/domain/words/income.vi.ts';
import { incomePaperWords as words } from '@ra-soat/domain/words/income-papers.vi.ts';
import { totalOf, type IncomeKind, type IncomeSheet } from '@ra-soat/domain/income/income-sheet.ts';
import type { IncomeResult } from '@ra-soat/domain/income/judge-income.ts';
import { showDate, type IsoDate } from '@ra-soat/domain/kernel/dates.ts';
import { showWhole } from '@ra-soat/domain/kernel/dong.ts';
import type { CellSpec, Paper, PaperStamp, Section, TableBlock } from '../paper.ts';
import { dateInWords } from '../paper-text.ts';
import { decisionBody, decisionNumber, type DecisionFrame } from './decision-body.ts';
import { officeHead, type Office, type Signer } from './office.ts';

/** One request as its papers say it; `letter` is the number of the answer to who is not recognised. */
export interface IncomeLine {
  readonly number: string;
  readonly receivedOn: IsoDate;
  readonly name: string;
  readonly address: string;
  readonly recognised: boolean;
  readonly sheet: IncomeSheet;
  readonly result: IncomeResult;
  readonly letter?: { readonly number: string; readonly reason: string };
}

export interface IncomePaperModel {
  readonly kind: IncomeKind;
  /** "tháng 5/2026" */
  readonly month: string;
  readonly office: Office;
  /** "Ủy ban nhân dân xã Quảng Khê" */
  readonly committee: string;
  /** "xã Quảng Khê" */
  readonly commune: string;
  readonly lines: readonly IncomeLine[];
  readonly signer: Signer;
  readonly stamp: PaperStamp;
}

const center = (text: string): CellSpec => ({ text, align: 'center' });
const right = (text: string, strong = false): CellSpec => ({ text, align: 'right', strong });

function paperOf({ stamp }: IncomePaperModel, name: string, sections: readonly Section[]): Paper {
  return { name, stamp, sections };
}

/** Name, address and result, nothing more. */
export function incomePostedList(
  model: IncomePaperModel,
  { from, to }: { readonly from: IsoDate; readonly to: IsoDate },
): Paper {
  const { posted } = words;
  const table: TableBlock = {
    kind: 'table',
    widths: [11, 56, 62, 36],
    head: [[words.order, ...words.columns]],
    rows: model.lines.map(({ name, address, recognised }, at) => [
      center(String(at + 1)),
      name,
      address,
      center(recognised ? posted.meets : posted.fails),
    ]),
  };
  return paperOf(model, posted.title(model.kind), [
    {
      orientation: 'portrait',
      blocks: [
        officeHead(model.office),
        { kind: 'title', lines: [posted.title(model.kind)], subject: model.month },
        table,
        { kind: 'text', text: posted.period(showDate(from), showDate(to)) },
        { kind: 'text', text: posted.complaints(model.committee, showDate(to)) },
        { kind: 'sign-off', signatories: [model.signer] },
      ],
    },
  ]);
}

function sheetTable(sheet: IncomeSheet): TableBlock {
  return {
    kind: 'table',
    widths: [60, 35, 40, 35],
    head: [words.sheet.columns],
    rows: [
      ...sheet.lines.map(({ source, gross, cost }) => [
        incomeSourceWords[source],
        right(showWhole(gross)),
        right(showWhole(cost)),
        right(showWhole(gross - cost)),
      ]),
      [{ text: words.sheet.total, strong: true, columns: 3 }, right(showWhole(totalOf(sheet)), true)],
    ],
  };
}

/** One sheet for each request: every source, what is left out, and the sentence that compares it with the line. */
export function incomeSheets(
  model: IncomePaperModel,
  { from, to }: { readonly from: IsoDate; readonly to: IsoDate },
): Paper {
  const sections = model.lines.map(({ name, address, sheet, result }): Section => ({
    orientation: 'portrait',
    blocks: [
      officeHead(model.office),
      {
        kind: 'title',
        lines: [words.sheet.title],
        subject: words.sheet.subject(name, showDate(from), showDate(to)),
        note: address,
      },
      sheetTable(sheet),
      { kind: 'text', text: words.sheet.excluded(showWhole(sheet.assistance)) },
      { kind: 'text', text: [{ text: sayIncome(result), strong: true }] },
      { kind: 'sign-off', signatories: words.sheet.signs },
    ],
  }));
  return paperOf(model, words.sheet.title, sections);
}

export interface IncomeDecisionModel extends IncomePaperModel {
  readonly decision: DecisionFrame;
  /** Điều 2 and following. */
  readonly articles: readonly string[];
  /** Last day, as the decision says. */
  readonly validTo: IsoDate;
}

function annex({ kind, decision, lines }: IncomeDecisionModel): Section {
  const number = decisionNumber(decision).replace('Số:', 'số');
  const note = `(Kèm theo Quyết định ${number} ${dateInWords(decision.office.date)} của ${decision.issuer})`;
  return {
    orientation: 'portrait',
    blocks: [
      { kind: 'title', lines: [words.decision.annex(kind)], note },
      {
        kind: 'table',
        widths: [11, 52, 56, 18, 34],
        head: [[words.order, ...words.decision.annexColumns]],
        rows: lines.map(({ name, address, result }, at) => [
          center(String(at + 1)),
          name,
          address,
          center(String(result.members)),
          right(showWhole(result.perMonth)),
        ]),
      },
    ],
  };
}

/** Mẫu số 02 of the round, with the list of who is recognised. */
export function incomeDecisionPaper(model: IncomeDecisionModel): Paper {
  const { kind, commune, decision, validTo } = model;
  const recognised = { ...model, lines: model.lines.filter((line) => line.recognised) };
  const count = recognised.lines.length;
  const first =
    count === 0
      ? words.decision.none(kind, commune)
      : words.decision.first(kind, showWhole(count), commune, showDate(validTo));
  const subject = words.decision.subject(kind, model.month);
  return paperOf(model, subject, [
    decisionBody(decision, subject, [first, ...model.articles]),
    ...(count === 0 ? [] : [annex(recognised)]),
  ]);
}

/** A letter for each request that is not recognised, each from its page 1. */
export function incomeLetters(model: IncomePaperModel): Paper {
  const { letter } = words;
  const sections = model.lines.flatMap(({ letter: answer, ...line }): Section[] =>
    answer === undefined
      ? []
      : [
          {
            orientation: 'portrait',
            blocks: [
              officeHead(model.office, `Số: ${answer.number}`),
              { kind: 'title', lines: [letter.title], subject: letter.subject(model.kind), rule: true },
              { kind: 'text', text: letter.to(line.name, line.address), align: 'center', indent: false },
              { kind: 'text', text: letter.asked(line.number, showDate(line.receivedOn), model.committee) },
              { kind: 'text', text: letter.refused(model.committee) },
              { kind: 'text', text: [{ text: answer.reason, strong: true }] },
              { kind: 'text', text: letter.remedy },
              { kind: 'sign-off', recipients: letter.recipients, signatories: [model.signer] },
            ],
          },
        ],
  );
  return paperOf(model, letter.title, sections);
}
