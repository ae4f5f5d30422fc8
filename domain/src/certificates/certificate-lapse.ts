import { addDays, type IsoDate } from '../kernel/dates.ts';
import type { DecidedClass } from '../standards/standard.ts';

/** What a decision made of the household after the certified class. */
export interface Following {
  readonly from: IsoDate;
  readonly class: DecidedClass;
}

/** The class that a certificate certifies, as the registry holds it. */
export interface Certified {
  readonly class: 'POOR' | 'NEAR_POOR';
  /** Năm thực hiện chính sách: the year after the review. */
  readonly statusYear: number;
  /** Last day of the class in the registry; null while it stands. */
  readonly classEndsOn: IsoDate | null;
  readonly following: Following | null;
}

export type LapseCause = 'statusYearEnds' | 'nextDecision' | 'classChanged' | 'left' | 'closed';

export interface Lapse {
  /** Null: no rule on how long a certificate holds is known for its day. */
  readonly lastDay: IsoDate | null;
  readonly cause: LapseCause | null;
}

function endedBy({ class: held, following }: Certified): LapseCause {
  if (following === null) return 'closed';
  if (following.class === 'NON_POOR') return 'left';
  return following.class === held ? 'nextDecision' : 'classChanged';
}

/**
 * Until the next decision takes effect, at the latest the last day of the status year, earlier by a decision of leaving
 * (procedure.md §6 ○). `yearEnd` is the setting `certificate.last_day` (`12-31`) of the day of the decision.
 */
export function certificateLapse(certified: Certified, yearEnd: string | undefined): Lapse {
  const { classEndsOn, following, statusYear } = certified;
  const yearEndsOn = yearEnd === undefined ? null : `${statusYear}-${yearEnd}`;
  const endsOn = classEndsOn ?? (following ? addDays(following.from, -1) : null);
  if (endsOn !== null && (yearEndsOn === null || endsOn < yearEndsOn)) {
    return { lastDay: endsOn, cause: endedBy(certified) };
  }
  return { lastDay: yearEndsOn, cause: yearEndsOn === null ? null : 'statusYearEnds' };
}
