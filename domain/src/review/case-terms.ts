/** Why a household is on Phụ lục I. */
export type ListSource = 'currentList' | 'reviewRequest' | 'villageProposal' | 'leavingRequest';

/** A household that could not be reviewed; it ends only by a closing with its reason. */
export type SideState = 'ABSENT' | 'REFUSED' | 'NOT_FOUND' | 'MOVED_AWAY' | 'DUPLICATE' | 'WITHDRAWN';

/** What a visit to the household found; MET: somebody answered. */
export type VisitOutcome = 'MET' | 'ABSENT' | 'REFUSED' | 'NOT_FOUND' | 'MOVED_AWAY';

/** What the one who checks a form found at one question; `path` is the place of its answer in the evidence. */
export interface Remark {
  readonly path: string;
  /** Number and words of the question, and whom it is about, as the checker read them. */
  readonly question: string;
  readonly remark: string;
}

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
