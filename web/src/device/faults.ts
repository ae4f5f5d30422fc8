import type { PhoneProblem } from './device.ts';

/** The phone has no room left; what was kept before is still there. */
export class StorageFull extends Error {
  constructor() {
    super('storage full');
    this.name = 'StorageFull';
  }
}

/** Not the PIN. After the last try the key is dropped and the work opens at the commune only. */
export class WrongPin extends Error {
  readonly left: number;
  /** Until the next try is looked at. */
  readonly waitMs: number;
  constructor(left: number, waitMs: number) {
    super('wrong pin');
    this.name = 'WrongPin';
    this.left = left;
    this.waitMs = waitMs;
  }
}

/** Nobody answered, or somebody who is not our server. */
export class NoNetwork extends Error {
  constructor() {
    super('no network');
    this.name = 'NoNetwork';
  }
}

/** The server refused, with words for a person. */
export class Refused extends Error {
  readonly problem: PhoneProblem;
  constructor(problem: PhoneProblem) {
    super(problem.title);
    this.name = 'Refused';
    this.problem = problem;
  }
}

/** The device was locked while something was asked of it. */
export class Locked extends Error {
  constructor() {
    super('locked');
    this.name = 'Locked';
  }
}
