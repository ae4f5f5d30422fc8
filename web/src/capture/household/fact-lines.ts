import { showDate } from '@ra-soat/domain/kernel/dates.ts';
import { branchWords } from '@ra-soat/domain/words/branches.vi.ts';
import type { FieldCase } from '../../device/device.ts';
import { householdCardWords } from '../../words/capture-household.vi.ts';

/** "Lò Thị Mai: đi học: tiểu học (theo trường học, 12/09/2026)". */
export function factLines({ facts, evidence }: FieldCase): readonly string[] {
  return facts.map(({ memberId, fact, value, source, on }) => {
    const who = evidence.members.find(({ id }) => id === memberId)?.name ?? '';
    const said = branchWords.value(fact, value);
    const line = householdCardWords.factSaid(branchWords.keys[fact], said, branchWords.names[source], showDate(on));
    return householdCardWords.fact(who, line);
  });
}
