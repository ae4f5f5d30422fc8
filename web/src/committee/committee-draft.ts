import type { z } from 'zod';
import type { committeeMeet, committeeOverview } from '@ra-soat/server/committee/contract.ts';
import { parseTime } from '../ui/parse-time.ts';

export type Overview = z.output<typeof committeeOverview.output>;
export type Village = Overview['villages'][number];
export type CommitteeBody = z.input<typeof committeeMeet.input>;
export type Outcome = CommitteeBody['villages'][number]['outcome'];

/** What is said of a village; absent: not spoken of in this meeting. */
export interface Said {
  readonly outcome: Outcome;
  readonly reason: string;
  readonly households: readonly string[];
}

export interface CommitteeDraft {
  readonly on: string | null;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly venue: string;
  readonly chair: string;
  readonly secretary: string;
  /** One person a line: "Ủy viên - Lê Văn Mẫu". */
  readonly present: string;
  readonly discussion: string;
  readonly villages: Readonly<Record<string, Said>>;
}

export function presentOf(text: string): CommitteeBody['present'] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => {
      const [role = '', ...name] = line.split(' - ');
      const person = name.join(' - ').trim();
      return person === '' ? { role: '–', name: role.trim() } : { role: role.trim(), name: person };
    });
}

/** What is sent; undefined while something is missing. */
export function completeCommittee(
  draft: CommitteeDraft,
  ids: Pick<CommitteeBody, 'meetingId' | 'roundId'>,
): CommitteeBody | undefined {
  const [startsAt, endsAt] = [parseTime(draft.startsAt), parseTime(draft.endsAt)];
  const { on, venue, chair, secretary, discussion } = draft;
  const said = Object.entries(draft.villages);
  if (on === null || startsAt === null || endsAt === null || endsAt <= startsAt || said.length === 0) return undefined;
  if ([venue, chair, secretary].some((text) => text.trim() === '')) return undefined;
  if (said.some(([, { outcome, reason }]) => outcome === 'again' && reason.trim() === '')) return undefined;
  return {
    ...ids,
    ...{ on, startsAt, endsAt, venue, chair, secretary, discussion },
    present: presentOf(draft.present),
    villages: said.map(([villageId, { outcome, reason, households }]) => ({
      villageId,
      outcome,
      reason: outcome === 'again' ? reason.trim() : '',
      households: outcome === 'again' ? households.map((householdId) => ({ householdId, reason: reason.trim() })) : [],
    })),
  };
}
