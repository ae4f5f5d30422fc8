import type { FieldForm, FieldSet, FormField } from '@ra-soat/domain/survey/field-set.ts';
import { formCWords as words } from '@ra-soat/domain/words/form-c.vi.ts';
import type { Block, Cell, CellSpec, PaperStamp, Section, TableBlock } from '../paper.ts';
import { officeHead, type Office } from './office.ts';
import { heading } from './season.ts';

export interface FormCMember {
  readonly name: string;
  readonly relation: string;
  readonly sex: string;
  readonly born: string;
  readonly ethnicity: string;
  readonly citizenNumber: string;
  /** On monthly assistance: a row of C1. */
  readonly receives: string;
}

/** Phiếu C or C1 of one household: what is known is filled in, the rest is left to the pen. */
export interface FormCModel {
  readonly form: FieldForm;
  readonly office: Office;
  readonly year: number;
  /** Province, district (until 30/06/2025), commune, village, area, number in the village. */
  readonly places: readonly [string, string, string, string, string, string];
  readonly head: string;
  readonly phone: string;
  readonly persons: string;
  readonly scores: { readonly b1: number | null; readonly b2: number | null } | null;
  /** 1-6; empty: to be written. */
  readonly national: string;
  readonly members: readonly FormCMember[];
  readonly spareRows: number;
  readonly loaded: FieldSet | undefined;
  readonly stamp: PaperStamp;
}

const center = (text: string): CellSpec => ({ text, align: 'center' });

function placeTable({ places }: FormCModel): TableBlock {
  return {
    kind: 'table',
    size: 11,
    widths: [30, 28, 30, 32, 25, 20],
    head: [words.placeColumns],
    rows: [places.map(center)],
    rowHeight: 8,
  };
}

/** Items 1 to 6 as printed; C1 has those without scores and classes. */
function knownRows(model: FormCModel): Cell[][] {
  const { items } = words;
  const own: Cell[][] = [
    [center('1'), items.head, { text: model.head.toLocaleUpperCase('vi'), strong: true }],
    [center('2'), items.phone, model.phone],
    [center('3'), items.persons, model.persons],
  ];
  if (model.form === 'C1') return own;
  const { b1 = null, b2 = null } = model.scores ?? {};
  return [
    ...own,
    [center('4'), items.scores, words.scores(b1, b2)],
    [center('5'), items.result, model.national === '' ? '' : '1'],
    [center('5.1'), items.national, { text: model.national, strong: true }],
    [center('5.2'), items.local, ''],
    [center('6'), items.housing, ''],
  ];
}

const loadedRow = ({ number, label, codes }: FormField): Cell[] => [center(number), label, words.codes(codes)];

function itemTable(model: FormCModel): TableBlock {
  const loaded = model.loaded?.household ?? [];
  return {
    kind: 'table',
    size: 12,
    widths: [12, 88, 65],
    head: [words.columns],
    rows: [...knownRows(model), ...loaded.map(loadedRow)],
    rowHeight: 8,
  };
}

function memberTable(model: FormCModel): TableBlock {
  const loaded = model.loaded?.members ?? [];
  const blank = Array.from({ length: model.spareRows }, () => new Array<string>(6).fill(''));
  const known = model.members.map((one) => [
    one.name,
    center(one.relation),
    center(one.sex),
    center(one.born),
    center(one.ethnicity),
    one.citizenNumber,
  ]);
  return {
    kind: 'table',
    size: 11,
    widths: [9, 44, 24, 14, 24, 20, 30, ...loaded.map(() => 22)],
    head: [[...words.memberColumns, ...loaded.map(({ number, label }) => `${number}. ${label}`)]],
    rows: [...known, ...blank].map((row, at) => [center(String(at + 1)), ...row, ...loaded.map(() => '')]),
    rowHeight: 8,
  };
}

function receiverTable(model: FormCModel): TableBlock {
  const receivers = model.members.filter(({ receives }) => receives !== '');
  const blank = Array.from({ length: model.spareRows }, () => ({ name: '', receives: '' }));
  return {
    kind: 'table',
    size: 11,
    widths: [9, 44, 34, 24, 28, 20, 34, 30, 24],
    head: [words.receiverColumns],
    rows: [...receivers, ...blank].map(({ name, receives }, at) => [
      center(String(at + 1)),
      name,
      receives,
      ...new Array<string>(6).fill(''),
    ]),
    rowHeight: 12,
  };
}

function loadedNote({ loaded }: FormCModel): Block {
  const text = loaded ? words.loaded(loaded.source.document, loaded.source.article, loaded.source.page) : words.unknown;
  return { kind: 'text', text: [{ text, italic: true }], size: 11 };
}

/** First page with the known items and the loaded ones, second with the members. */
export function formCSections(model: FormCModel): Section[] {
  const { form, stamp } = model;
  const second: Block[] =
    form === 'C'
      ? [heading(words.members), memberTable(model)]
      : [
          heading(words.receivers),
          receiverTable(model),
          { kind: 'text', text: [{ text: words.receiversAreDesign, italic: true }], size: 11 },
        ];
  return [
    {
      orientation: 'portrait',
      code: stamp.code,
      blocks: [
        officeHead(model.office),
        { kind: 'title', lines: [words.titles[form]], subject: words.year(model.year), note: words.sheets },
        placeTable(model),
        heading(words.household),
        itemTable(model),
        loadedNote(model),
      ],
    },
    {
      orientation: 'landscape',
      continued: true,
      code: stamp.code,
      blocks: [...second, { kind: 'sign-off', signatories: [words.signs.household, words.signs.enumerator] }],
    },
  ];
}
