import { randomUUID } from 'node:crypto';
import type { Sample } from './matrix-samples.ts';
import type { StoryIds } from './test-story-bodies.ts';
import { unitReportBody, unitTotalBody } from './test-story-place-reports.ts';

const asked = ({ commune }: StoryIds) => ({ place: commune, year: 2026, standard: 'vn-2022' });

/** Reports of any unit and day, the list behind a cell, and the denominators: one valid input for each surface. */
export const placeReportSamples: Readonly<Record<string, Sample>> = {
  'report.choices': { about: 'commune', input: ({ commune }) => ({ place: commune }) },
  'report.asOf': { about: 'commune', input: (ids) => ({ ...asked(ids), code: 'R2' }) },
  'report.asOfExcel': { about: 'commune', input: (ids) => ({ ...asked(ids), code: 'R4' }) },
  'report.asOfPaper': { about: 'commune', input: (ids) => ({ ...asked(ids), code: 'R2', format: 'docx' }) },
  'report.listAsOfExcel': { about: 'commune', input: (ids) => ({ ...asked(ids), code: 'R15' }) },
  'report.listAsOfPaper': { about: 'commune', input: (ids) => ({ ...asked(ids), code: 'R14', format: 'docx' }) },
  'report.cell': { about: 'commune', input: (ids) => ({ ...asked(ids), code: 'R1', column: 3 }) },
  'report.listAsOf': { about: 'commune', input: (ids) => ({ ...asked(ids), code: 'R15' }) },
  'unitTotal.enter': { about: 'commune', input: (ids) => unitTotalBody(ids, '2026-12-02') },
  'unitReport.load': {
    about: 'commune',
    input: (ids) => ({ ...unitReportBody(ids, randomUUID()), files: ['0'.repeat(64)] }),
  },
  'unit.reports': { about: 'commune', input: asked },
  'unit.totals': { about: 'commune', input: ({ commune }) => ({ commune }) },
};
