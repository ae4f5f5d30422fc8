import type { Evidence } from '../survey/evidence.ts';
import type { Standard } from '../standards/standard.ts';
import type { Assessment } from './assessment.ts';
import type { Settings } from './settings.ts';

/** Classifies one household from what a visit recorded; never throws on bad answers: they are findings. */
export function assess(evidence: Evidence, standard: Standard, settings: Settings): Assessment {
  throw new Error(`not built yet: ${evidence.version} ${standard.id} ${settings.workingAgeFrom}`);
}
