import type { KeyedForm } from '@ra-soat/domain/survey/keyed-form.ts';
import { randomOf, type Random } from '../synth/random.ts';
import { quangKhe } from '../synth/sample-places.ts';
import { syntheticCommune } from '../synth/synthetic-commune.ts';

/** Whole papers: the surveys of an invented commune, with numbers of identity papers and the marks at the foot. */
export function inventedPapers(households: number): readonly KeyedForm[] {
  const random = randomOf(26, 'papers');
  const commune = syntheticCommune({ ...quangKhe, seed: 26, households });
  return commune.households.flatMap(({ surveys: { thisYear: evidence } }) => {
    if (evidence.members.length < 2) return [];
    const digits = () => Array.from({ length: 12 }, () => random.whole(0, 9)).join('');
    const members = evidence.members.map((member) => ({ ...member, citizenNumber: digits() }));
    const whole = { ...evidence, members, b2: { keyedTotal: 30, keyedTicks: [2, 4, 9] } };
    return [{ evidence: whole, beside: {}, enumerator: random.uuid(), signed: { respondent: true, enumerator: true } }];
  });
}

/** The same paper as the second person types it: other row ids, other blanks, letters put together otherwise. */
export function keyedAgain(paper: KeyedForm, by: Random): KeyedForm {
  const members = paper.evidence.members.map((member) => ({
    ...member,
    id: by.uuid(),
    name: ` ${member.name.normalize('NFD').replace(' ', '  ')} `,
  }));
  return { ...paper, evidence: { ...paper.evidence, members } };
}
