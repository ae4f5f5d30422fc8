import type { B1Question, Form } from '@ra-soat/domain/survey/form.ts';
import type { FieldRound } from '../../device/device.ts';
import { formWords } from '../../words/capture-form.vi.ts';

export type SectionKind =
  'visit' | 'members' | 'people' | 'home' | 'b1' | 'b1Total' | 'b2' | 'beside' | 'profile' | 'signatures' | 'review';

/** One part of the form, in printed order; `id` is its place in the address. */
export interface Section {
  readonly id: string;
  readonly kind: SectionKind;
  readonly title: string;
  /** Of B1: the printed number. */
  readonly number?: number;
  readonly questions?: readonly B1Question[];
  /** Of a further standard of the round. */
  readonly standard?: string;
}

type Round = Pick<FieldRound, 'scoring' | 'beside'>;

function plain(id: Exclude<SectionKind, 'b1' | 'b1Total' | 'beside'>): Section {
  return { id, kind: id, title: formWords.sections[id] };
}

/** The sections of one visit. The total of B1 is copied from paper only where no confirmed table scores it. */
export function sectionsOf(form: Form, round: Round): readonly Section[] {
  const b1 = form.b1.map(({ number, label, questions }): Section => ({
    id: `b1-${number}`,
    kind: 'b1',
    title: label,
    number,
    questions,
  }));
  const total: Section = { id: 'b1-total', kind: 'b1Total', title: formWords.sections.b1Total };
  return [
    plain('visit'),
    plain('members'),
    plain('people'),
    plain('home'),
    ...b1,
    ...(needsTotal(round) ? [total] : []),
    plain('b2'),
    ...besideSections(round),
    plain('profile'),
    plain('signatures'),
    plain('review'),
  ];
}

function needsTotal({ scoring }: Round): boolean {
  return scoring === null || scoring.table.demonstration;
}

/** A further standard is asked for only where it takes something of its own from the visit. */
function besideSections({ beside }: Round): Section[] {
  return beside
    .filter(({ kind, decides, rule }) => (kind === 'incoming' ? decides : rule === 'keyed'))
    .map(({ standard, title }) => ({ id: `beside-${standard}`, kind: 'beside', title, standard }));
}

/** Where an address leads: a section, or in it one member or one question asked of all. */
export interface Place {
  readonly section: Section;
  readonly member?: number;
  readonly question?: string;
  /** The questions listed instead of the people. */
  readonly asks?: true;
}

/** `member-2` (the third line of the table), `person-2` (that person's questions), `ask-work` (one question of all), `asks` (their list). */
export function placeAt(address: string, sections: readonly Section[]): Place | null {
  const people = sections.find(({ kind }) => kind === 'people');
  if (address === 'asks' && people !== undefined) return { section: people, asks: true };
  const [, kind = '', rest = ''] = /^(member|person|ask)-(\w+)$/u.exec(address) ?? [];
  const section = sections.find(({ id }) => id === (parents[kind] ?? address));
  if (section === undefined) return null;
  if (kind === 'ask') return { section, question: rest };
  return kind === '' ? { section } : { section, member: Number(rest) };
}

const parents: Readonly<Record<string, string>> = { member: 'members', person: 'people', ask: 'people' };

/** The address of the screen where a field is: where a finding or a remark leads. */
export function addressOf(path: string, form: Form): string {
  const [room = '', second = '', third = '', ...rest] = path.split('.');
  switch (room) {
    case 'members':
      if (second === '' || third === 'id') return 'members';
      return third === 'facts' && rest.length > 0 ? `person-${second}` : `member-${second}`;
    case 'household':
      return 'home';
    case 'b1':
      return b1Address(second, third, form);
    case 'b2':
      return 'b2';
    case 'beside':
      return `beside-${second}`;
    case 'causes':
    case 'otherCause':
    case 'needs':
    case 'noLabourCapacity':
    case 'noLabourCapacityReason':
    case 'meritMember':
      return 'profile';
    case 'signed':
      return 'signatures';
    default:
      return 'visit';
  }
}

function b1Address(second: string, question: string, form: Form): string {
  if (second !== 'answers') return 'b1-total';
  const section = form.b1.find(({ questions }) => questions.some(({ id }) => id === question));
  return section === undefined ? 'b1-total' : `b1-${section.number}`;
}

/** The section in which a field is counted. */
export function sectionOf(path: string, form: Form): string {
  const address = addressOf(path, form);
  return parents[/^(member|person)-/u.exec(address)?.[1] ?? ''] ?? address;
}
