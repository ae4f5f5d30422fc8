import { membersOn, type MemberOn } from '../documents/members-on.ts';
import { memberRows } from '../documents/member-rows.ts';
import { listedAsOf, listedCounts, type ListedRow } from '../platform/facts/listed-as-of.ts';
import { reportFrame } from '../platform/facts/place-report.ts';
import { titledStandard } from '../platform/facts/titled-standard.ts';
import { defineQuery } from '../platform/query.ts';
import { reportListAsOf } from './contract.ts';
import { listLayouts } from './report-list.ts';

function rowsOf(row: ListedRow, members: readonly MemberOn[], order: number) {
  const { origin, merit, no_labour: noLabour, local_minority: localMinority, needs } = row;
  const marks = { merit: merit === true, noLabour: noLabour === true, localMinority: localMinority === true };
  return memberRows({ ...marks, origin, needs: needs ?? [], members }, order).map((member) => ({
    ...member,
    needs: [...member.needs],
    householdId: row.household_id,
  }));
}

/** R14 or R15 of any unit as of any day, a page of households at a time. */
export const reportListAsOfQuery = defineQuery(reportListAsOf, {
  verb: 'household.read',
  site: ({ place }) => ({ place }),
  answer: async ({ code, after, limit, ...report }, request) => {
    const { tx } = request;
    const { asked: frame } = await reportFrame(request, { ...report, layout: 'circular' });
    const { place, year, on, mapOn, standard } = frame;
    const asked = { place, year, on, mapOn, standards: [standard], classes: [listLayouts[code].class] };
    const found = await listedAsOf(tx, asked, { after, limit: limit + 1 });
    const page = found.slice(0, limit);
    const ids = page.map(({ household_id }) => household_id);
    const members = await membersOn(tx, ids, on);
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
