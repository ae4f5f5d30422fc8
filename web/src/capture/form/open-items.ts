import type { Finding } from '@ra-soat/domain/kernel/finding.ts';
import { unansweredB1 } from '@ra-soat/domain/survey/check-totals.ts';
import type { Form } from '@ra-soat/domain/survey/form.ts';
import { findingWords } from '../../answers/finding-words.ts';
import { blocking } from '../../answers/judge-findings.ts';
import type { FieldCase, FieldRound, FieldWork } from '../../device/device.ts';
import { formWords } from '../../words/capture-form.vi.ts';
import type { Judgement } from './judge.ts';
import { sectionOf, sectionsOf } from './sections.ts';

/** mend: must be put right before the form is finished · missing: not answered yet · later: wanted, hinders nothing */
export type OpenKind = 'mend' | 'missing' | 'later';

/** One thing left to do in the form, at its field. */
export interface OpenItem {
  readonly path: string;
  readonly section: string;
  readonly kind: OpenKind;
  readonly words: string;
  /** Of a warning that may be kept with a reason. */
  readonly finding?: Finding;
}

interface Opened {
  readonly work: FieldWork;
  readonly kase: Pick<FieldCase, 'returned'>;
  readonly round: Pick<FieldRound, 'scoring' | 'beside'>;
  readonly form: Form;
  readonly judgement: Judgement;
}

/** All that is left in a form, in printed order, each once. */
export function openItems(opened: Opened): readonly OpenItem[] {
  const { form, round } = opened;
  const order = new Map(sectionsOf(form, round).map(({ id }, index) => [id, index]));
  const last = order.size;
  return [
    ...unread(opened),
    ...found(opened),
    ...unkeyedLocal(opened),
    ...unaskedB1(opened),
    ...unanswered(opened),
    ...unsigned(opened),
  ]
    .map((item) => ({ ...item, section: sectionOf(item.path, form) }))
    .sort((a, b) => (order.get(a.section) ?? last) - (order.get(b.section) ?? last));
}

type Item = Omit<OpenItem, 'section'>;

function unread({ work: { typed = {} } }: Opened): Item[] {
  return Object.entries(typed).map(([path, text]) => ({ path, kind: 'mend', words: formWords.unread(text) }));
}

function found({ work: { evidence, reasons }, judgement: { findings } }: Opened): Item[] {
  const stops = new Set(blocking(findings, reasons));
  const items = findings.flatMap((finding): Item[] => {
    const { path, severity } = finding;
    const member = evidence.members[Number(/^members\.(\d+)/u.exec(path)?.[1] ?? NaN)];
    const who = member === undefined || member.name === '' ? '' : `${member.name}: `;
    const words = `${who}${findingWords(finding)}`;
    if (severity === 'gap') return [{ path, kind: 'missing', words }];
    return stops.has(finding) ? [{ path, kind: 'mend', words, finding }] : [];
  });
  return [...new Map(items.map((item) => [`${item.path} ${item.words}`, item])).values()];
}

/** A class by the province's own standard is keyed or it stays open. */
function unkeyedLocal({ work, round }: Opened): Item[] {
  const local = round.beside.filter(({ kind, rule }) => kind === 'local' && rule === 'keyed');
  return local
    .filter(({ standard }) => work.beside[standard]?.localClass === undefined)
    .map(({ standard, title }) => ({
      path: `beside.${standard}.localClass`,
      kind: 'missing',
      words: formWords.localOpen(title),
    }));
}

function unaskedB1({ work, form }: Opened): Item[] {
  const labels = new Map(form.b1.flatMap(({ questions }) => questions).map(({ id, label }) => [id, label]));
  return unansweredB1(work.evidence, form).map((id) => ({
    path: `b1.answers.${id}`,
    kind: 'later',
    words: formWords.unanswered(labels.get(id) ?? id),
  }));
}

function unanswered({ work: { remarkAnswers }, kase: { returned } }: Opened): Item[] {
  return (returned?.remarks ?? [])
    .filter(({ path }) => (remarkAnswers[path] ?? '').trim() === '')
    .map(({ path, question }) => ({ path, kind: 'later', words: formWords.remarkOpen(question) }));
}

function unsigned({ work: { signed } }: Opened): Item[] {
  const who = (['respondent', 'enumerator'] as const).filter((one) => !signed[one]);
  return who.map((one) => ({ path: `signed.${one}`, kind: 'later', words: formWords.notSigned[one] }));
}
