/** Why a household is on Phụ lục I. */
export type ListSource = 'currentList' | 'reviewRequest' | 'villageProposal';

/** A household that could not be reviewed; it ends only by a closing with its reason. */
export type SideState = 'ABSENT' | 'REFUSED' | 'NOT_FOUND' | 'MOVED_AWAY' | 'DUPLICATE' | 'WITHDRAWN';

/** Khiếu nại (own case, with a name) or phản ánh (about somebody else, or nameless): procedure.md §5 ○. */
export type ObjectionKind = 'complaint' | 'feedback';

/** Where a complaint after the decision goes: a new request, or the procedure of Luật Khiếu nại ○. */
export type ComplaintRoute = 'newRequest' | 'formalComplaint';

export type Arrival = 'MOVED_IN' | 'SPLIT';

/** A show of hands. */
export interface Tally {
  readonly agree: number;
  readonly disagree: number;
  readonly abstain: number;
}
