import type { FieldCase, FieldWork } from '../../device/device.ts';
import type { OpenItem } from './open-items.ts';
import type { Section } from './sections.ts';

/** todo: nothing there yet · missing, mend: so many things left · done */
export interface SectionState {
  readonly is: 'todo' | 'missing' | 'mend' | 'done';
  readonly count: number;
}

interface Filled {
  readonly work: FieldWork;
  readonly kase: Pick<FieldCase, 'version'>;
}

/** How far a section is, by what is left in it and by whether anybody was there. */
export function sectionState(section: Section, { work, kase }: Filled, items: readonly OpenItem[]): SectionState {
  const own = section.kind === 'review' ? items : items.filter((item) => item.section === section.id);
  const mend = own.filter(({ kind }) => kind === 'mend').length;
  if (mend > 0) return { is: 'mend', count: mend };
  const begun = isTouched(section, work) || (work.checked ?? []).includes(section.id);
  if (own.length > 0) return { is: begun ? 'missing' : 'todo', count: own.length };
  const shown = begun || kase.version !== null;
  return { is: mustBeSeen(section) && !shown ? 'todo' : 'done', count: 0 };
}

/** Nothing in them needs an answer, so only having been there shows that they were asked. */
function mustBeSeen({ kind }: Section): boolean {
  return kind === 'members' || kind === 'profile';
}

function isTouched({ kind, questions = [], standard = '' }: Section, { evidence, beside, signed }: FieldWork): boolean {
  const { members, household, b1, b2, causes, needs, noLabourCapacity, meritMember } = evidence;
  switch (kind) {
    case 'people':
      return members.some(({ facts }) => Object.keys(facts).length > 0);
    case 'home':
      return Object.keys(household).length > 0;
    case 'b1':
      return questions.some(({ id }) => Object.hasOwn(b1.answers, id));
    case 'b1Total':
      return b1.keyedTotal !== undefined;
    case 'b2':
      return b2.keyedTicks !== undefined;
    case 'beside':
      return Object.keys(beside[standard] ?? {}).length > 0;
    case 'profile':
      return [causes, needs, noLabourCapacity, meritMember].some((answer) => answer !== undefined);
    case 'signatures':
      return signed.respondent || signed.enumerator;
    case 'visit':
    case 'review':
      return true;
    case 'members':
      return false;
  }
}
