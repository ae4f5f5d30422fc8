import type { FormVersion, StandardId } from './standard.ts';
import { isDualRun, type InForce } from './in-force.ts';
import { LOCAL_STANDARDS, type LocalStandard } from './local.ts';
import { classifies, isStandardId, standardOf } from './standard-of.ts';

/** A further standard under which a round gives a result beside its leading one; fixed when the round is opened. */
export type BesideStandard = IncomingStandard | BesideLocal;

/** Dual run: the standard of next year. Nobody was on a list under it before, so it has no movement. */
export interface IncomingStandard {
  readonly kind: 'incoming';
  readonly standard: StandardId;
  readonly version: FormVersion;
  /** False where its tables are not published: shown with what is missing, decided by nobody. */
  readonly decides: boolean;
}

export interface BesideLocal {
  readonly kind: 'local';
  readonly standard: string;
  /** False while nobody said whether the list leaves out the national one. */
  readonly decides: boolean;
  readonly leavesOutNational: boolean | null;
}

/** Standard id → true: the local list leaves out the households of the national list. Told by the province. */
export type LocalScopes = Readonly<Record<string, boolean>>;

/**
 * The further standards of an annual round led by `leading` (standards.md §1, §11): the incoming national one where
 * the day lies in a dual run, and the province's own of this year and of the next.
 */
export function besideStandards(
  inForce: InForce,
  leading: StandardId,
  scopes: LocalScopes = {},
): readonly BesideStandard[] {
  const { opening } = inForce;
  const incoming: BesideStandard[] =
    opening !== null && opening.standard !== leading && isDualRun(inForce)
      ? [{ kind: 'incoming', ...opening, decides: classifies(standardOf(opening.standard)) }]
      : [];
  return [...incoming, ...inForce.local.map((local) => besideLocal(local, scopes))];
}

function besideLocal({ id, leavesOutNational }: LocalStandard, scopes: LocalScopes): BesideLocal {
  const scope = scopes[id] ?? leavesOutNational;
  return { kind: 'local', standard: id, decides: scope !== null, leavesOutNational: scope };
}

/** Throws for an id nobody knows: a defect. */
export function localStandardOf(id: string): LocalStandard {
  const found = LOCAL_STANDARDS.find((local) => local.id === id);
  if (found === undefined) throw new Error(`no local standard ${id}`);
  return found;
}

/** The name people read on screens and papers, of a national or a local standard; never the id. */
export function standardTitle(id: string): string {
  return isStandardId(id) ? standardOf(id).title : localStandardOf(id).title;
}
