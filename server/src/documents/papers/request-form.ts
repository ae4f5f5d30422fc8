import type { IsoDate } from '@ra-soat/domain/kernel/dates.ts';
import { requestFormWords as words, type RequestPurpose } from '@ra-soat/domain/words/request-form.vi.ts';
import type { Block, CellSpec, Paper, PaperStamp, TableBlock } from '../paper.ts';
import { orDots, placeAndDate } from '../paper-text.ts';
import { heading } from './season.ts';

export interface RequestFormMember {
  readonly name: string;
  readonly sex: string;
  readonly born: string;
  readonly relation: string;
  /** "1" to "3" of the form; empty: to be filled in. */
  readonly status: string;
}

/** Giấy đề nghị, Mẫu số 01 or 04: blank, or with what is known of the household; the rest is filled in by hand. */
export interface RequestFormModel {
  readonly form: '01' | '04';
  readonly chairman: string;
  readonly place: string;
  readonly purpose?: RequestPurpose;
  readonly applicant: {
    readonly name?: string;
    readonly sex?: string;
    readonly born?: string;
    readonly ethnicity?: string;
    readonly citizenNumber?: string;
    readonly current?: string;
  };
  readonly members: readonly RequestFormMember[];
  readonly spareRows: number;
  readonly reasonKind?: keyof typeof words.reasons;
  readonly reason?: string;
  readonly on?: IsoDate;
  readonly stamp: PaperStamp;
}

const center = (text: string): CellSpec => ({ text, align: 'center' });
/** The box stays with its words. */
const tick = (label: string, ticked: boolean): string => `${ticked ? '■' : '□'}\u00a0${label.replace(' ', '\u00a0')}`;

function line(...parts: readonly (readonly [label: string, value: string | undefined, dots: number])[]): Block {
  const text = parts.flatMap(([label, value, dots], at) => [
    { text: `${at === 0 ? '' : '     '}${label}: ` },
    { text: orDots(value, dots), strong: value !== undefined },
  ]);
  return { kind: 'text', text, indent: false, align: 'left' };
}

function memberTable({ members, spareRows }: RequestFormModel): TableBlock {
  const blank = Array.from({ length: spareRows }, () => ({ name: '', sex: '', born: '', relation: '', status: '' }));
  return {
    kind: 'table',
    widths: [10, 60, 18, 26, 32, 19],
    head: [words.columns],
    rows: [...members, ...blank].map((member, at) => [
      center(String(at + 1)),
      member.name,
      center(member.sex),
      center(member.born),
      center(member.relation),
      center(member.status),
    ]),
    rowHeight: 7,
  };
}

function reasonBlocks({ form, reasonKind, reason }: RequestFormModel): Block[] {
  if (form === '04') return [];
  const ticks = Object.entries(words.reasons).map(([kind, label]) => tick(label, kind === reasonKind));
  return [
    heading(words.reasonHeading),
    { kind: 'text', text: ticks.join('     '), indent: false, align: 'left' },
    { kind: 'text', text: orDots(reason, 240), indent: false },
  ];
}

/** Short enough for half a line when it is left to the pen. */
function signedAt({ place, on }: RequestFormModel): string {
  return on === undefined ? words.unsigned(place) : placeAndDate(place, on);
}

export function requestFormPaper(model: RequestFormModel): Paper {
  const { form, applicant, purpose } = model;
  return {
    name: `${words.title} (${words.forms[form]})`,
    stamp: model.stamp,
    sections: [
      {
        orientation: 'portrait',
        blocks: [
          { kind: 'nation' },
          { kind: 'title', lines: [words.title], subject: words.subjects[form] },
          { kind: 'text', text: words.to(model.chairman), align: 'center', indent: false },
          ...words.purposesOf[form].map((one): Block => {
            return { kind: 'text', text: tick(words.purposes[one], one === purpose), indent: false, align: 'left' };
          }),
          heading(words.applicant),
          line([words.name, applicant.name, 60], [words.sex, applicant.sex, 14]),
          line([words.born, applicant.born, 30], [words.ethnicity, applicant.ethnicity, 30]),
          line([words.citizenNumber, applicant.citizenNumber, 40], [words.issuedOn, undefined, 28]),
          line([words.permanent, undefined, 100]),
          line([words.current, applicant.current, 100]),
          heading(words.members),
          memberTable(model),
          { kind: 'text', text: [{ text: words.statusNote, italic: true }], indent: false, size: 11 },
          ...reasonBlocks(model),
          { kind: 'text', text: words.promise },
          { kind: 'sign-off', signatories: [{ above: signedAt(model), ...words.applicantSigns }] },
        ],
      },
    ],
  };
}
