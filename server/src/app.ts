import { access } from './access/index.ts';
import { attachments } from './attachments/index.ts';
import { attendance } from './attendance/index.ts';
import { branches } from './branches/index.ts';
import { certificates } from './certificates/index.ts';
import { committee } from './committee/index.ts';
import { coverage } from './coverage/index.ts';
import { decisions } from './decisions/index.ts';
import { deliveries } from './deliveries/index.ts';
import { directives } from './directives/index.ts';
import { documents } from './documents/index.ts';
import { duplicates } from './duplicates/index.ts';
import { exports } from './exports/index.ts';
import { fieldwork } from './fieldwork/index.ts';
import { fieldSets } from './field-sets/index.ts';
import { guidance } from './guidance/index.ts';
import { households } from './households/index.ts';
import { income } from './income/index.ts';
import { incidents } from './incidents/index.ts';
import { inspections } from './inspections/index.ts';
import { keying } from './keying/index.ts';
import { materials } from './materials/index.ts';
import { meetings } from './meetings/index.ts';
import { movements } from './movements/index.ts';
import { notices } from './notices/index.ts';
import { paperNumbers } from './paper-books/index.ts';
import { places } from './places/index.ts';
import { plans } from './plans/index.ts';
import { postings } from './postings/index.ts';
import { questions } from './questions/index.ts';
import { propaganda } from './propaganda/index.ts';
import { practice } from './practice/index.ts';
import { progress } from './progress/index.ts';
import { qualification } from './qualification/index.ts';
import { quizzes } from './quizzes/index.ts';
import { registry } from './registry/index.ts';
import { placeReports } from './place-reports/index.ts';
import { reports } from './reports/index.ts';
import { requests } from './requests/index.ts';
import { rounds } from './rounds/index.ts';
import { series } from './series/index.ts';
import { settings } from './settings/index.ts';
import { screening } from './screening/index.ts';
import { standards } from './standards/index.ts';
import { surveys } from './surveys/index.ts';
import { sync } from './sync/index.ts';
import { trainingSessions } from './training-sessions/index.ts';
import { trainees } from './trainees/index.ts';
import { training } from './training/index.ts';
import { units } from './units/index.ts';
import type { Capabilities } from './platform/http.ts';
import type { Job } from './platform/jobs.ts';

const slices = [
  access,
  places,
  plans,
  guidance,
  directives,
  inspections,
  coverage,
  propaganda,
  rounds,
  standards,
  series,
  screening,
  fieldSets,
  settings,
  households,
  requests,
  income,
  surveys,
  deliveries,
  incidents,
  exports,
  fieldwork,
  keying,
  materials,
  meetings,
  postings,
  committee,
  decisions,
  certificates,
  notices,
  paperNumbers,
  qualification,
  questions,
  registry,
  placeReports,
  reports,
  progress,
  quizzes,
  documents,
  attachments,
  branches,
  duplicates,
  movements,
  attendance,
  sync,
  trainees,
  training,
  trainingSessions,
  units,
  practice,
];

/** Everything the server can do: the table of contents. */
export const capabilities: Capabilities = {
  commands: slices.flatMap((slice) => slice.commands),
  queries: slices.flatMap((slice) => slice.queries),
  files: slices.flatMap((slice) => slice.files),
};

export const jobs: readonly Job[] = [...households.jobs, ...branches.jobs, ...documents.jobs, ...units.jobs];
