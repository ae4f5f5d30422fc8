import { movementOf } from '@ra-soat/domain/review/movement.ts';
import type { DecidedClass } from '@ra-soat/domain/standards/standard.ts';
import { CLASS_WORDS } from '@ra-soat/domain/words/law.vi.ts';
import { movementWords } from '@ra-soat/domain/words/reports.vi.ts';

interface Row {
  readonly before_class: DecidedClass;
  readonly class: DecidedClass;
  readonly ever_poor: boolean;
  readonly ever_near_poor: boolean;
}

/** The result as it is posted: the class, and what changed: "Hộ cận nghèo (thoát nghèo, trở thành hộ cận nghèo)". */
export function resultWords(row: Row): string {
  const { before_class: before, class: after, ever_poor: everPoor, ever_near_poor: everNearPoor } = row;
  const { label } = movementOf({ before, after, everPoor, everNearPoor });
  return label === 'notListed' ? CLASS_WORDS[after] : `${CLASS_WORDS[after]} (${movementWords[label]})`;
}
