import { listedAsOf, listedAsOfCount, type ListedAsOf } from '../platform/facts/listed-as-of.ts';
import { reportFrame } from '../platform/facts/place-report.ts';
import { titledStandard } from '../platform/facts/titled-standard.ts';
import { membersOn, type MemberOn } from '../documents/members-on.ts';
import { defineQuery } from '../platform/query.ts';
import { reportListAsOf } from './contract.ts';
import type { ListedHousehold } from './listed-households.ts';
import { memberRows } from './member-rows.ts';
import { listLayouts } from './report-list.ts';

function withMembers(row: ListedAsOf, members: readonly MemberOn[]): ListedHousehold {
  return {
    householdId: row.household_id,
    sortKey: '',
    village: row.village,
    villageId: row.village_id,
    decided: true,
    origin: row.origin,
    merit: row.merit,
    noLabour: row.no_labour,
    needs: row.needs,
    members,
  };
}

/** R14 or R15 of any unit as of any day, a page of households at a time. */
export const reportListAsOfQuery = defineQuery(reportListAsOf, {
  verb: 'household.read',
  site: ({ place }) => ({ place }),
  answer: async ({ code, after, limit, ...report }, request) => {
    const { tx } = request;
    const { asked } = await reportFrame(request, { ...report, layout: 'circular' });
    const of = listLayouts[code].class;
    const found = await listedAsOf(tx, asked, of, { after, limit: limit + 1 });
    const page = found.slice(0, limit);
    const ids = page.map(({ household_id }) => household_id);
    const members = await membersOn(tx, ids, asked.on);
    return {
      title: listLayouts[code].title,
      standardLine: titledStandard(report.standard),
      rows: page.flatMap((row, at) =>
        memberRows(withMembers(row, members.get(row.household_id) ?? []), after + at + 1).map((member) => ({
          ...member,
          localMinority: member.householdNumber !== null && row.local_minority,
          needs: [...member.needs],
          householdId: row.household_id,
        })),
      ),
      ...(await listedAsOfCount(tx, asked, of)),
      next: found.length > limit ? String(after + limit) : null,
    };
  },
});
