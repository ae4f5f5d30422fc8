import type { Device, FieldWork } from '../../device/device.ts';

/** Name under which the phone keeps how far one is; and one name for each form half filled. */
const RESULTS = 'practice';
export const workName = (id: string) => `practice/${id}`;

/** Differences of the last hand-in, by exercise. */
export type PracticeResults = Readonly<Record<string, number>>;

function isResults(value: unknown): value is PracticeResults {
  return typeof value === 'object' && value !== null && Object.values(value).every((one) => typeof one === 'number');
}

/** The form of an exercise as it was kept; a row of another version of the app is not read. */
export function isPracticeWork(value: unknown): value is FieldWork {
  return typeof value === 'object' && value !== null && 'evidence' in value && 'surveyId' in value && 'signed' in value;
}

interface Mine {
  readonly exercises: readonly { readonly exerciseId: string; readonly best: number }[];
}

function isMine(value: unknown): value is Mine {
  return typeof value === 'object' && value !== null && 'exercises' in value && Array.isArray(value.exercises);
}

/** How far one is: what this phone remembers, before that what was handed in from another one. */
export async function practiceResults(device: Device): Promise<PracticeResults> {
  const [here, there] = [await device.unfinished(RESULTS), await device.lesson('practice.mine')];
  const handed = isMine(there) ? there.exercises.map(({ exerciseId, best }) => [exerciseId, best] as const) : [];
  return { ...Object.fromEntries(handed), ...(isResults(here) ? here : {}) };
}

/** An exercise once clean stays clean. */
export function withResult(results: PracticeResults, id: string, differences: number): PracticeResults {
  return results[id] === 0 ? results : { ...results, [id]: differences };
}

interface HandedIn {
  readonly id: string;
  readonly title: string;
  readonly given: object;
  readonly differences: number;
}

/** Hands a try in and remembers it; a clean form is let go of. It goes out when there is network. */
export async function handIn(device: Device, { id, title, given, differences }: HandedIn): Promise<void> {
  const known = await device.unfinished(RESULTS);
  await device.keepUnfinished(RESULTS, withResult(isResults(known) ? known : {}, id, differences));
  await device.send({
    kind: 'practice.handIn',
    body: { attemptId: crypto.randomUUID(), exerciseId: id, given },
    label: title,
    group: workName(id),
    ...(differences === 0 && { done: workName(id) }),
  });
}
