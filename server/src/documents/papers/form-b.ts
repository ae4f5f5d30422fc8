import { showDate, type IsoDate } from '@ra-soat/domain/kernel/dates.ts';
import type { HouseholdClass } from '@ra-soat/domain/standards/standard.ts';
import { bookletWords, formBWords } from '@ra-soat/domain/words/documents.vi.ts';
import type { B1Question, FactQuestion, Form } from '@ra-soat/domain/survey/form.ts';
import type { Block, Cell, CellSpec, Paper, PaperStamp, TableBlock } from '../paper.ts';
import { orDots } from '../paper-text.ts';
import { officeHead, type Office } from './office.ts';

export type Answer = string | boolean | number;
/** Answers already known, by the id of the question; what is missing is left to be filled in by hand. */
export type Known = Readonly<Record<string, Answer>>;

export interface FormBMember {
  readonly fullName: string;
  readonly relation: string;
  /** dd/mm/yyyy, or the year alone. */
  readonly born: string;
  readonly sex: string;
  readonly ethnicity: string;
  readonly citizenNumber: string;
  readonly facts: Known;
}

/** Phiếu B on paper: blank, or prefilled with last year's household and the lists of other branches. */
export interface FormBModel {
  /** Of a form that was filled in: its result, day and rà soát viên; absent on one to be filled in by hand. */
  readonly filled?: {
    readonly b1: number | undefined;
    readonly b2: number | undefined;
    readonly class: HouseholdClass;
    readonly on: IsoDate | undefined;
    readonly enumerator: string;
  };
  readonly office: Office;
  readonly form: Form;
  readonly year: number;
  readonly village: string;
  readonly householdNumber?: string;
  readonly headName?: string;
  readonly address?: string;
  readonly telephone?: string;
  readonly areaType?: string;
  readonly before?: string;
  readonly members: readonly FormBMember[];
  /** Empty rows for members found at the visit. */
  readonly spareRows: number;
  readonly household: Known;
  readonly b1: Known;
  readonly stamp: PaperStamp;
  /** Printed as a square code on the first page, to find the household again. */
  readonly code?: string;
}

const center = (text: string): CellSpec => ({ text, align: 'center' });
const heading = (text: string): Block => ({
  kind: 'text',
  text: [{ text, strong: true }],
  indent: false,
  keepNext: true,
});

/** Letters of all options together that still stand on one line: "□ Có □ Không". */
const ONE_LINE = 20;

/** Stored in dm², written on paper in m² with one or two decimals. */
function quantity(unit: string, known: Answer | undefined): string {
  if (unit !== 'dm²') return `${orDots(String(known ?? ''))} ${unit}`.trim();
  return `${orDots(known === undefined ? '' : String(Number(known) / 100).replace('.', ','))} m²`;
}

function shownDay(known: Answer | undefined): string {
  return typeof known === 'string' && known !== '' ? showDate(known) : '';
}

/** "□ Xi măng ■ Gạch": boxes to tick, the known one filled; a number or text gets dots. */
function boxes(question: FactQuestion | B1Question, known: Answer | undefined): string {
  if (question.options.length === 0) return quantity(question.unit ?? '', known);
  const marked = question.options.map((option) => `${option.code === known ? '■' : '□'} ${option.label}`);
  return marked.join(marked.join('').length < ONE_LINE ? '     ' : '\n');
}

function memberTable(model: FormBModel): TableBlock {
  const blank = Array.from({ length: model.spareRows }, (): FormBMember => ({
    fullName: '',
    relation: '',
    born: '',
    sex: '',
    ethnicity: '',
    citizenNumber: '',
    facts: {},
  }));
  return {
    kind: 'table',
    size: 11,
    widths: [9, 45, 22, 24, 14, 20, 31],
    head: [formBWords.memberColumns],
    rows: [...model.members, ...blank].map((member, at) => [
      center(String(at + 1)),
      member.fullName,
      member.relation,
      center(member.born),
      center(member.sex),
      center(member.ethnicity),
      member.citizenNumber,
    ]),
    rowHeight: 7,
  };
}

function b1Table(model: FormBModel): TableBlock {
  const rows = model.form.b1.flatMap((section) =>
    section.questions.map((question, at): Cell[] => [
      ...(at === 0
        ? [
            { text: String(section.number), align: 'center', rows: section.questions.length } as const,
            { text: section.label, rows: section.questions.length },
          ]
        : []),
      question.label,
      boxes(question, model.b1[question.id]),
      '',
    ]),
  );
  return { kind: 'table', size: 11, widths: [9, 38, 48, 56, 14], head: [formBWords.b1Columns], rows };
}

/** One column for each question about a member; the answer is the number of the option in the legend. */
function factTable(model: FormBModel): TableBlock {
  const questions = model.form.memberQuestions;
  const ordinal = (question: FactQuestion, known: Answer | undefined): string => {
    if (question.options.length === 0) return question.answer === 'date' ? shownDay(known) : String(known ?? '');
    const at = question.options.findIndex((option) => option.code === known);
    return at === -1 ? '' : String(at + 1);
  };
  const rows = model.members.map((member, at) => [
    center(String(at + 1)),
    member.fullName,
    ...questions.map((question) => center(ordinal(question, member.facts[question.id]))),
  ]);
  const spare = Array.from({ length: model.spareRows }, (_, at) => [
    center(String(model.members.length + at + 1)),
    ...new Array<string>(questions.length + 1).fill(''),
  ]);
  return {
    kind: 'table',
    size: 10,
    widths: [9, 45, ...questions.map(() => 12)],
    head: [[...formBWords.factColumns, ...questions.map((question) => question.number)]],
    rows: [...rows, ...spare],
    rowHeight: 7,
  };
}

function legend(question: FactQuestion): Block {
  const options = question.options.map((option, at) => `${at + 1} ${option.label}`).join('; ');
  const text = [
    { text: `${question.number}. ${question.label}`, strong: true },
    { text: options === '' ? '' : `: ${options}.` },
  ];
  return { kind: 'text', text, indent: false, size: 10 };
}

function householdTable(model: FormBModel): TableBlock {
  return {
    kind: 'table',
    size: 11,
    widths: [14, 85, 66],
    head: [formBWords.householdColumns],
    rows: model.form.householdQuestions.map((question) => [
      center(question.number),
      question.label,
      boxes(question, model.household[question.id]),
    ]),
  };
}

/** Household and round in a short code; nothing of a person. */
export function codeBlock(code: string): Block {
  return { kind: 'qr', text: code, side: 18, caption: [bookletWords.scan, code] };
}

function facePage(model: FormBModel): Block[] {
  const line = (label: string, value: string | undefined): Block => ({
    kind: 'text',
    text: [{ text: `${label}: ` }, { text: orDots(value, 40), strong: value !== undefined }],
    indent: false,
  });
  return [
    officeHead(model.office),
    { kind: 'title', lines: [model.form.title.toLocaleUpperCase('vi')], subject: formBWords.year(model.year) },
    ...(model.code === undefined ? [] : [codeBlock(model.code)]),
    line(formBWords.village, model.village),
    line(formBWords.householdNumber, model.householdNumber),
    line(formBWords.headName, model.headName),
    line(formBWords.address, model.address),
    line(formBWords.telephone, model.telephone),
    line(formBWords.areaType, model.areaType),
    line(formBWords.before, model.before),
    heading(formBWords.members),
    { kind: 'text', text: [{ text: model.form.membershipRule, italic: true }], size: 11 },
    memberTable(model),
  ];
}

function resultBlocks({ filled }: FormBModel): Block[] {
  const lines = filled
    ? [formBWords.points(filled.b1, filled.b2), formBWords.classes(filled.class)]
    : formBWords.results;
  return lines.map((text) => ({ kind: 'text', text, indent: false }));
}

function signOff({ filled }: FormBModel): Block {
  const { respondent, enumerator } = formBWords.signs;
  if (!filled) return { kind: 'sign-off', signatories: [respondent, enumerator] };
  const above = filled.on === undefined ? enumerator.above : formBWords.on(showDate(filled.on));
  return { kind: 'sign-off', signatories: [respondent, { ...enumerator, above, name: filled.enumerator }] };
}

/** Face and members; facts of members on landscape; facts of the household; B1 with its column of points; result. */
export function formBPaper(model: FormBModel): Paper {
  const facts = [heading(formBWords.memberFacts), factTable(model), ...model.form.memberQuestions.map(legend)];
  return {
    name: model.form.title,
    stamp: model.stamp,
    sections: [
      { orientation: 'portrait', blocks: facePage(model) },
      { orientation: 'landscape', continued: true, blocks: facts },
      {
        orientation: 'portrait',
        continued: true,
        blocks: [
          heading(formBWords.householdFacts),
          householdTable(model),
          heading(formBWords.b1),
          b1Table(model),
          heading(formBWords.result),
          ...resultBlocks(model),
          signOff(model),
        ],
      },
    ],
  };
}
