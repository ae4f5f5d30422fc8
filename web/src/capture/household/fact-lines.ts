import { showDate } from '@ra-soat/domain/kernel/dates.ts';
import type { Branch, FactKey } from '@ra-soat/domain/survey/branch-fact.ts';
import { branchWords } from '@ra-soat/domain/words/branches.vi.ts';
import type { FieldCase } from '../../device/device.ts';
import { householdCardWords } from '../../words/capture-household.vi.ts';

const isKey = (key: string): key is FactKey => key in branchWords.keys;
const isBranch = (branch: string): branch is Branch => branch in branchWords.names;

/** "Lò Thị Mai: đi học: tiểu học (theo trường học, 12/09/2026)"; what this version has no words for is left out. */
export function factLines({ facts, evidence }: FieldCase): readonly string[] {
  return facts.flatMap(({ memberId, fact, value, source, on }) => {
    if (!isKey(fact) || !isBranch(source)) return [];
    const who = evidence.members.find(({ id }) => id === memberId)?.name ?? '';
    const said = branchWords.value(fact, value);
    const line = householdCardWords.factSaid(branchWords.keys[fact], said, branchWords.names[source], showDate(on));
    return [householdCardWords.fact(who, line)];
  });
}
