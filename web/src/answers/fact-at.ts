import type { Evidence } from '@ra-soat/domain/survey/evidence.ts';

interface KeyedFact {
  readonly memberId: string | null;
  readonly key: string;
}

/** The fact that serves the question at a path: of a member by its place in the form, or of the household. */
export function factAt<F extends KeyedFact>(facts: readonly F[], path: string, evidence: Evidence): F | undefined {
  if (path === 'b1.answers.electricity') return facts.find(({ key }) => key === 'electricity');
  const [, index, key] = /^members\.(\d+)\.(?:facts\.)?(\w+)$/u.exec(path) ?? [];
  const member = evidence.members[Number(index)];
  const wanted = key === 'bornOn' || key === 'bornYear' ? 'born' : key;
  return member && facts.find((fact) => fact.memberId === member.id && fact.key === wanted);
}
