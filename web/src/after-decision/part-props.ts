import type { Board } from '../rounds/board.ts';

/** What each part of the page is given. */
export interface PartProps {
  readonly round: Board['round'];
  readonly villages: readonly { readonly villageId: string; readonly name: string }[];
  readonly village: string | undefined;
  readonly onVillage: (villageId: string | undefined) => void;
}
