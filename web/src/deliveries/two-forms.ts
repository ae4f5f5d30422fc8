import { z } from 'zod';
import { alignMembers } from '@ra-soat/domain/survey/align-members.ts';
import { compareKeyed, type KeyedDifference } from '@ra-soat/domain/survey/compare-keyed.ts';
import type { Evidence } from '@ra-soat/domain/survey/evidence.ts';
import type { Form } from '@ra-soat/domain/survey/form.ts';
import type { KeyedForm, KeyedValue } from '@ra-soat/domain/survey/keyed-form.ts';
import { mergeKeyed } from '@ra-soat/domain/survey/merge-keyed.ts';
import { sayKeyedField, sayKeyedValue } from '@ra-soat/domain/words/keyed-fields.vi.ts';
import { besideEntry, evidence as evidenceShape } from '@ra-soat/server/platform/evidence-schema.ts';
import type { delivery } from '@ra-soat/server/deliveries/contract.ts';
import { deliveryWords as words } from '../words/deliveries.vi.ts';

const besideShape = z.record(z.string(), besideEntry);
const signedShape = z.object({ respondent: z.boolean(), enumerator: z.boolean() });
const anyForm = z.looseObject({});

export type Delivery = z.output<typeof delivery.output>;
type Filled = Pick<Delivery, 'evidence' | 'beside' | 'signed'>;
export type Side = 'standing' | 'sent';

/** One field that the two forms answer differently, in the words of the paper. */
export interface Difference {
  readonly path: string;
  readonly field: string;
  readonly who: string;
  readonly standing: string;
  readonly sent: string;
  /** What was there when the filling began; null: not told, because a line of the table moved. */
  readonly base: string | null;
  /** The side that alone changed since then; null: both did, a person must look. */
  readonly proposed: Side | null;
}

/** A number that one of the forms lacks is no difference: phones are given none, and an absent one changes nothing. */
function withNumbersOf(evidence: Evidence, others: readonly Evidence[]): Evidence {
  const known = new Map(
    others.flatMap(({ members }) =>
      members.flatMap(({ id, citizenNumber }) => (citizenNumber ? [[id, citizenNumber] as const] : [])),
    ),
  );
  const members = evidence.members.map((member) => {
    const citizenNumber = member.citizenNumber ?? known.get(member.id);
    return citizenNumber === undefined ? member : { ...member, citizenNumber };
  });
  return { ...evidence, members };
}

interface Compared {
  /** Without a form the household has what the registry knows. */
  readonly ours: Filled;
  readonly theirs: Filled;
  readonly base: Evidence;
}

/** The two forms between which is decided, and what stood there before. */
function comparedForms({ standing, base, evidence, beside, signed }: Delivery): Compared {
  const { interviewOn } = evidence;
  const ours = standing ?? { evidence: { ...base, interviewOn }, beside: {}, signed };
  const all = [ours.evidence, evidence];
  return {
    ours: { ...ours, evidence: withNumbersOf(ours.evidence, all) },
    theirs: { beside, signed, evidence: withNumbersOf(evidence, all) },
    base: withNumbersOf(base, all),
  };
}

const keyed = ({ evidence, beside, signed }: Filled): KeyedForm => ({ evidence, beside, signed, enumerator: null });
const byPath = (all: readonly KeyedDifference[]) => new Map(all.map((one) => [one.path, one]));

/** Lines of the table of members stand in the same order in all forms: a path means the same person in each. */
function sameLines(forms: readonly Evidence[]): boolean {
  const ids = forms.map(({ members }) => members.map(({ id }) => id).join(' '));
  return new Set(ids).size === 1;
}

function said(form: Form, path: string, value: KeyedValue | null): string {
  if (!/^members\.\d+$/u.test(path)) return sayKeyedValue(form, path, value);
  return value === null ? words.notInForm : words.inForm(String(value));
}

/** Every field in which the two differ, with what stood there before and which side alone changed it. */
export function differencesOf(delivery: Delivery, form: Form): readonly Difference[] {
  const { ours, theirs, base } = comparedForms(delivery);
  const before = keyed({ evidence: base, beside: ours.beside, signed: ours.signed });
  const changedHere = byPath(compareKeyed(before, keyed(ours)));
  const changedThere = byPath(compareKeyed(before, keyed(theirs)));
  const lines = alignMembers(ours.evidence.members, theirs.evidence.members);
  const steady = sameLines([base, ours.evidence, theirs.evidence]);
  return compareKeyed(keyed(ours), keyed(theirs)).map(({ path, first, second }) => {
    const [, line] = /^members\.(\d+)/u.exec(path) ?? [];
    const [one, other] = lines[Number(line)] ?? [];
    const comparable = line === undefined || steady;
    const proposed = changedHere.has(path) ? (changedThere.has(path) ? null : 'standing') : 'sent';
    const was = changedThere.get(path)?.first ?? changedHere.get(path)?.first ?? null;
    return {
      path,
      field: sayKeyedField(form, path),
      who: line === undefined ? words.wholeHousehold : (one?.name ?? other?.name ?? ''),
      standing: said(form, path, first),
      sent: said(form, path, second),
      base: comparable && delivery.standing && path !== 'interviewOn' ? said(form, path, was) : null,
      proposed: comparable ? proposed : null,
    };
  });
}

export type Choices = Readonly<Record<string, Side>>;

/** The sides that are chosen before anybody looked. */
export function proposals(differences: readonly Difference[]): Choices {
  return Object.fromEntries(differences.flatMap(({ path, proposed }) => (proposed ? [[path, proposed] as const] : [])));
}

export interface Chosen {
  readonly evidence: Evidence;
  readonly beside: Filled['beside'];
  readonly signed: Filled['signed'];
}

/** One form of the chosen sides, on the form and area of the round; null: what was chosen makes no form. */
export function chosenForm(
  delivery: Delivery,
  choices: Choices,
  { version, area }: Pick<Evidence, 'version' | 'area'>,
): Chosen | null {
  const { ours, theirs } = comparedForms(delivery);
  const settled = Object.fromEntries(
    Object.entries(choices).map(([path, side]) => [path, { choice: side === 'sent' ? 'second' : 'first' } as const]),
  );
  const merged = mergeKeyed(keyed(ours), keyed(theirs), settled);
  const evidence = evidenceShape.safeParse({ ...anyForm.parse(merged.evidence), version, area });
  const beside = besideShape.safeParse(merged.beside);
  const signed = signedShape.safeParse(merged.signed);
  if (!evidence.success || !beside.success || !signed.success) return null;
  return { evidence: evidence.data, beside: beside.data, signed: signed.data };
}
