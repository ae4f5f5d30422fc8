/** Every right in the system: what may be done, always at a place. Words: `words/access.vi.ts`. */
export const verbs = [
  // the round and its list
  'round.open',
  'committee.meet',
  'round.consolidate',
  'round.reopen',
  'round.opinion',
  'round.report',
  'figures.freeze',
  'list.import',
  'list.add',
  'list.close',
  'request.answer',
  'duplicate.judge',
  // survey and acceptance
  'survey.enter',
  'survey.accept',
  'field.manage',
  'case.sideline',
  'case.reopen',
  // papers and photos tied to a record
  'attachment.add',
  // meeting, posting, objection
  'meeting.hold',
  'minutes.sign',
  'list.post',
  'objection.enter',
  'objection.answer',
  // decision and certificate
  'decision.sign',
  'certificate.issue',
  // births, deaths, moves, splits and merges between the reviews
  'movement.record',
  // bringing the result to the households
  'result.deliver',
  // papers that start the season, tasks, inspection
  'plan.manage',
  'guidance.manage',
  'directive.give',
  'task.answer',
  'inspection.record',
  // reading
  'board.read',
  'household.read',
  'citizen.read',
  'report.read',
  'paper.print',
  'audit.read',
  // training
  'training.manage',
  'training.teach',
  'training.learn',
  'training.read',
  'untrained.allow',
  // opinion of the upper level
  'opinion.give',
  // keeping the house
  'place.read',
  'place.manage',
  'units.change',
  'series.load',
  'population.enter',
  'account.manage',
  'account.help',
  'setting.manage',
  'standard.read',
  'scoreTable.load',
  'standard.confirm',
] as const;

export type Verb = (typeof verbs)[number];

/** Verbs that show a single household or person; an administrator holds none of them. */
export const householdVerbs: readonly Verb[] = [
  'household.read',
  'citizen.read',
  'survey.enter',
  'survey.accept',
  'paper.print',
  'list.import',
  'list.add',
];

/** Verbs that change nothing. */
export const readingVerbs: readonly Verb[] = [
  'board.read',
  'household.read',
  'citizen.read',
  'report.read',
  'place.read',
  'standard.read',
  'audit.read',
  'training.read',
];
