/** Kinds of people a training is for (training.md §7 Learner; scenarios.md). */
export const audiences = [
  'villageHead',
  'enumerator',
  'steeringCommittee',
  'communeOfficer',
  'districtOfficer',
  'provinceOfficer',
  'leader',
  'front',
  'collaborator',
] as const;

export type Audience = (typeof audiences)[number];

/** Kinds of courses (training.md §3). */
export const courseKinds = [
  'review',
  'middleLiving',
  'collection',
  'localPolicies',
  'capacity',
  'socialWork',
  'software',
  'refresher',
] as const;

export type CourseKind = (typeof courseKinds)[number];
