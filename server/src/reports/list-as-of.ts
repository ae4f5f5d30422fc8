import { membersOn, type MemberOn } from '../documents/members-on.ts';
import { memberRows } from '../documents/member-rows.ts';
import type { FactsAsked } from '../platform/facts/facts-asked.ts';
import { listedAsOf, listedCounts, type ListAsked, type ListedRow } from '../platform/facts/listed-as-of.ts';
import { reportFrame } from '../platform/facts/place-report.ts';
import { titledStandard } from '../platform/facts/titled-standard.ts';
import { defineQuery } from '../platform/query.ts';
import { reportListAsOf } from './contract.ts';
import { listLayouts } from './report-list.ts';

/** The rows of one household, its people known. */
export function homeRows(row: ListedRow, members: readonly MemberOn[], order: number) {
  const { origin, merit, no_labour: noLabour, local_minority: localMinority, needs } = row;
  const marks = { merit: merit === true, noLabour: noLabour === true, localMinority: localMinority === true };
  return memberRows({ ...marks, origin, needs: needs ?? [], members }, order);
}

/** Whose list it is, of the unit, day and standard of a report. */
export function listAskedOf({ place, year, on, mapOn, standard }: FactsAsked, code: 'R14' | 'R15'): ListAsked {
  return { place, year, on, mapOn, standards: [standard], classes: [listLayouts[code].class] };
}

function rowsOf(row: ListedRow, members: readonly MemberOn[], order: number) {
  const rows = homeRows(row, members, order);
  return rows.map((member) => ({ ...member, needs: [...member.needs], householdId: row.household_id }));
}

/** R14 or R15 of any unit as of any day, a page of households at a time. */
export const reportListAsOfQuery = defineQuery(reportListAsOf, {
  verb: 'household.read',
  site: ({ place }) => ({ place }),
  answer: async ({ code, after, limit, ...report }, request) => {
    const { tx } = request;
    const { asked: frame } = await reportFrame(request, { ...report, layout: 'circular' });
    const asked = listAskedOf(frame, code);
    const found = await listedAsOf(tx, asked, { after, limit: limit + 1 });
    const page = found.slice(0, limit);
    const ids = page.map(({ household_id }) => household_id);
    const members = await membersOn(tx, ids, frame.on);
    const counts = [...(await listedCounts(tx, asked)).values()];
    return {
      title: listLayouts[code].title,
      standardLine: titledStandard(report.standard),
      rows: page.flatMap((row, at) => rowsOf(row, members.get(row.household_id) ?? [], after + at + 1)),
      households: counts.reduce((sum, { households }) => sum + households, 0),
      persons: counts.reduce((sum, { persons }) => sum + persons, 0),
      next: found.length > limit ? String(after + limit) : null,
    };
  },
});
