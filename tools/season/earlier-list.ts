import { commonWorkbook } from '../synth/common-workbook.ts';
import type { SyntheticCommune, SyntheticHousehold } from '../synth/synthetic-commune-types.ts';

/** The household as the list of the year before last had it: its class then, on a visit of that year. */
function oneYearEarlier(household: SyntheticHousehold, day: string): SyntheticHousehold {
  const { classes, surveys } = household;
  return {
    ...household,
    classes: { earlier: classes.earlier, before: classes.earlier, after: classes.before },
    surveys: { ...surveys, lastYear: { ...surveys.lastYear, interviewOn: day } },
  };
}

/** The workbook that last year's review started from. */
export async function earlierWorkbook(commune: SyntheticCommune, day: string): Promise<Buffer> {
  const listed = commune.households.filter(({ classes }) => classes.earlier !== 'NON_POOR');
  const earlier = { ...commune, households: listed.map((household) => oneYearEarlier(household, day)) };
  return Buffer.from(await commonWorkbook(earlier).xlsx.writeBuffer());
}
