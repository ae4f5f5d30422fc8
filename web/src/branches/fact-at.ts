import type { z } from 'zod';
import type { Evidence } from '@ra-soat/domain/survey/evidence.ts';
import type { branchFacts } from '@ra-soat/server/branches/contract.ts';

export type ShownFact = z.output<typeof branchFacts.output>['facts'][number];

/** The fact that serves the question at a path: of a member by its place in the form, or of the household. */
export function factAt(facts: readonly ShownFact[], path: string, evidence: Evidence): ShownFact | undefined {
  if (path === 'b1.answers.electricity') return facts.find(({ key }) => key === 'electricity');
  const [, index, key] = /^members\.(\d+)\.(?:facts\.)?(\w+)$/u.exec(path) ?? [];
  const member = evidence.members[Number(index)];
  const wanted = key === 'bornOn' || key === 'bornYear' ? 'born' : key;
  return member && facts.find((fact) => fact.memberId === member.id && fact.key === wanted);
}
