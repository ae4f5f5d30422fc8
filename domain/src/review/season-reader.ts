import type { CaseEvent, CaseListed } from './case-event.ts';
import type { DecisionAmended, DecisionRevoked, DecisionSigned, RoundEvent } from './round-event.ts';
import { dayOfWorkAfter } from './season-calendar.ts';
import type { LoggedEvent } from './season-commune.ts';
import { fourListsOf, fresh, readAcceptance, ready, type Dossier, type VillagePapers } from './season-dossier.ts';
import { must, same } from './season-must.ts';
import type { VillageEvent } from './village-event.ts';

/**
 * The law of a season (procedure.md §3-6), read from the bare history without the machines: only the shapes of the
 * events are shared, the calendar is its own. Throws at the first event that the procedure forbids.
 */
export class SeasonReader {
  readonly cases = new Map<string, Dossier>();
  readonly #villages = new Map<string, VillagePapers>();
  readonly #inForce = new Map<string, DecisionSigned | DecisionAmended>();
  #closedOn: string | undefined;
  #consolidated = false;
  #decided: string | undefined;
  #everRevoked = false;
  #lastRound = '';
  /** Households which a decision just entered must still record, and those a revocation must. */
  readonly #owed = new Map<string, string>();

  read(log: readonly LoggedEvent[]): this {
    for (const entry of log) {
      must(entry.event.on <= entry.today, 'a step after the day of entry');
      if (entry.of === 'case') this.#case(entry.id, entry.event);
      else {
        same(this.#owed.size, 0, 'what an event asks of its households is entered with it');
        if (entry.of === 'village') this.#village(entry.id, entry.event);
        else this.#round(entry.event);
      }
    }
    return this;
  }

  #case(id: string, event: CaseEvent): void {
    if (event.kind === 'case.listed') {
      must(!this.cases.has(id) && !this.#consolidated && this.#decided === undefined, 'listed twice or too late');
      same(event.source === 'currentList', event.before !== 'NON_POOR', 'on the current list');
      this.cases.set(id, fresh(event));
      return;
    }
    const dossier = this.cases.get(id);
    must(dossier !== undefined && this.#closedOn !== undefined, 'a step before the list was closed');
    must(event.on >= dossier.last, `${event.kind} on ${event.on} before the step of ${dossier.last}`);
    must(event.on >= this.#closedOn, 'a step before the list was closed');
    this.#mayGoOn(dossier, event);
    this.#owed.delete(`${event.kind} ${id}`);
    this.#step(id, dossier, event);
    dossier.last = event.on;
  }

  /** After its end, and after the decision, a household is touched only by what the law foresees. */
  #mayGoOn({ step, reopenedAfterDecision }: Dossier, { kind }: CaseEvent): void {
    const always = ['case.reopened', 'case.removed', 'case.decided', 'recognition.ended', 'complaint.registered'];
    if (always.includes(kind)) return;
    must(step !== 'decided' && step !== 'closed', `${kind} after the end`);
    must(this.#decided === undefined || reopenedAfterDecision, `${kind} in a decided round`);
    if (step === 'side')
      must(['case.visited', 'case.resumed', 'case.closed'].includes(kind), 'a sidelined household goes on');
  }

  #step(id: string, dossier: Dossier, event: Exclude<CaseEvent, CaseListed>): void {
    switch (event.kind) {
      case 'survey.submitted':
        must(dossier.step === 'none' || dossier.step === 'form', 'a form over an accepted one');
        dossier.form = event;
        dossier.step = 'form';
        return;
      case 'survey.accepted': {
        readAcceptance(dossier, event);
        return;
      }
      case 'survey.returned':
      case 'case.resumed':
        dossier.step = 'none';
        return;
      case 'case.agreed':
      case 'case.votedDown': {
        this.#vote(id, dossier, event);
        return;
      }
      case 'case.posted': {
        this.#posted(id, dossier, event);
        return;
      }
      case 'case.objected':
        must(dossier.postedOn !== undefined, 'a complaint without a posting');
        same(event.answerBy, dayOfWorkAfter(event.on, 7), 'seven working days');
        dossier.open.add(event.objectionId);
        return;
      case 'objection.answered':
        must(dossier.open.delete(event.objectionId), 'an answer without a complaint');
        if (event.upheld) dossier.step = 'none';
        return;
      case 'case.sidelined':
        must(event.reason.trim() !== '' && dossier.open.size === 0, 'sidelined without a reason');
        dossier.step = 'side';
        return;
      case 'case.closed':
        same(dossier.step, 'side', 'closed without a side state');
        must(event.state !== 'ABSENT' || dossier.nobodyOn.size >= 2, 'closed as absent after one visit');
        dossier.step = 'closed';
        return;
      case 'case.visited':
        if (event.outcome !== 'MET') dossier.nobodyOn.add(event.on);
        return;
      case 'case.screenedOut':
        return;
      case 'case.decided':
      case 'case.removed':
      case 'case.reopened':
      case 'recognition.ended':
      case 'complaint.registered':
        this.#afterEnd(id, dossier, event);
    }
  }

  #vote(id: string, dossier: Dossier, event: Extract<CaseEvent, { kind: 'case.agreed' | 'case.votedDown' }>): void {
    same(dossier.step, 'accepted', 'voted on without an accepted form');
    const held = this.#papers(dossier).meetings.get(event.meetingId);
    const vote = held?.votes.find(({ caseIds }) => caseIds.includes(id));
    must(held?.on === event.on && vote !== undefined, 'a vote without its meeting');
    same(vote.tally.agree + vote.tally.disagree + vote.tally.abstain, held.attendees, 'votes add up');
    must(held.frontInvitedOn !== undefined && held.frontInvitedOn <= held.on, 'the Front was not invited');
    same(event.kind === 'case.agreed', 2 * vote.tally.agree >= held.attendees, 'half of those attending');
    must(!vote.joint || dossier.form?.assessment.class === dossier.listed.before, 'joint only for unchanged');
    same(event.class, dossier.form?.assessment.class, 'the class voted on');
    dossier.step = event.kind === 'case.agreed' ? 'agreed' : 'none';
    dossier.meeting = event.meetingId;
  }

  #posted(id: string, dossier: Dossier, event: Extract<CaseEvent, { kind: 'case.posted' }>): void {
    const { meetings: _meetings, signed, postings } = this.#papers(dossier);
    const hung = postings.get(event.postingId);
    const corrects = dossier.step === 'posted' && hung?.replaces === dossier.posting;
    must(dossier.step === 'agreed' || corrects, 'posted without an agreement');
    const minutesOn = signed.get(dossier.meeting ?? '');
    must(minutesOn !== undefined && minutesOn <= event.on, 'posted before the minutes were signed');
    must(hung?.on === event.on && hung.caseIds.includes(id), 'posted without its list');
    must(hung.places.includes('villageHouse') && hung.places.includes('communeOffice'), 'posted in one place');
    same(event.endsOn, dayOfWorkAfter(event.on, 3), 'three working days');
    dossier.step = 'posted';
    dossier.postedOn = event.on;
    dossier.posting = event.postingId;
  }

  #afterEnd(id: string, dossier: Dossier, event: Exclude<CaseEvent, CaseListed>): void {
    if (event.kind === 'complaint.registered') {
      must(
        this.#decided !== undefined && event.reference.trim() !== '',
        'a late complaint without a decision or reference',
      );
    } else if (event.kind === 'case.reopened') {
      must(event.reason.trim() !== '' && event.paper.trim() !== '', 'reopened without reason or paper');
      same(event.afterDecision, this.#decided !== undefined, 'reopened after the decision');
      dossier.step = 'none';
      dossier.reopenedAfterDecision ||= this.#decided !== undefined;
    } else if (event.kind === 'recognition.ended') {
      same(dossier.recognised.pop()?.by, event.decisionId, 'the recognition that ends');
      if (dossier.step === 'decided') dossier.step = 'posted';
      dossier.reopenedAfterDecision = true;
    } else if (event.kind === 'case.decided' || event.kind === 'case.removed') {
      const decision = this.#inForce.get(event.decisionId);
      must(decision?.on === event.on, 'decided without its decision');
      if (event.kind === 'case.decided') this.#recognised(id, dossier, event.class, decision);
      else
        must(
          dossier.step === 'closed' && dossier.reopenedAfterDecision && dossier.recognised.length > 0,
          'removed without a closing',
        );
      dossier.recognised.push({ by: event.decisionId, gone: event.kind === 'case.removed' });
      dossier.reopenedAfterDecision = false;
    }
  }

  #recognised(id: string, dossier: Dossier, found: string, decision: DecisionSigned | DecisionAmended): void {
    must(decision.caseIds.includes(id), 'decided without being named');
    must(decision.kind === 'decision.signed' || dossier.reopenedAfterDecision, 'amended without a reopening');
    same(ready(dossier, decision.on), '', 'the end of its steps');
    same(found, dossier.form?.assessment.class, 'the class decided');
    dossier.step = 'decided';
  }

  #village(id: string, event: VillageEvent): void {
    const papers: VillagePapers = this.#villages.get(id) ?? {
      meetings: new Map(),
      signed: new Map(),
      postings: new Map(),
    };
    this.#villages.set(id, papers);
    if (event.kind === 'meeting.held') papers.meetings.set(event.meetingId, event);
    if (event.kind === 'list.posted') papers.postings.set(event.postingId, event);
    if (event.kind !== 'minutes.signed') return;
    const { chair, secretary, households } = event.signers;
    must(
      chair && secretary && households && event.on >= (papers.meetings.get(event.meetingId)?.on ?? '9'),
      'minutes without signatures or before the meeting',
    );
    papers.signed.set(event.meetingId, event.on);
  }

  #papers({ listed: { villageId } }: Dossier): VillagePapers {
    const papers = this.#villages.get(villageId);
    must(papers !== undefined, 'a vote or posting without its village');
    return papers;
  }

  #round(event: RoundEvent): void {
    must(event.on >= this.#lastRound, 'the round goes back in time');
    this.#lastRound = event.on;
    switch (event.kind) {
      case 'list.closed':
        this.#closedOn ??= event.on;
        return;
      case 'round.consolidated':
        this.#consolidated = true;
        for (const dossier of this.cases.values()) {
          if (!['side', 'closed', 'decided'].includes(dossier.step))
            same(ready(dossier, event.on), '', 'the end of its steps');
        }
        return;
      case 'round.reopened':
        this.#consolidated = false;
        return;
      case 'decision.signed': {
        this.#signed(event);
        return;
      }
      case 'decision.amended': {
        this.#amended(event);
        return;
      }
      case 'decision.revoked': {
        this.#revoked(event);
        return;
      }
      case 'round.opened':
      case 'list.reopened':
      case 'opinion.sought':
      case 'opinion.received':
      case 'opinion.answered':
      case 'round.reported':
        must(this.#decided === undefined, `${event.kind} in a decided round`);
    }
  }

  #signed(event: DecisionSigned): void {
    must(this.#consolidated && this.#decided === undefined, 'signed without consolidation');
    must(event.on >= '2026-09-01' && (event.on <= '2026-12-14' || this.#everRevoked), 'outside the window');
    for (const [id, dossier] of this.cases) {
      if (dossier.step === 'closed' || dossier.step === 'decided') continue;
      same(ready(dossier, event.on), '', `${id} is not at its end`);
      must(event.caseIds.includes(id), 'a household left out');
    }
    this.#lists(event);
    this.#decided = event.decisionId;
    this.#inForce.set(event.decisionId, event);
    for (const id of event.caseIds) this.#owed.set(`case.decided ${id}`, event.decisionId);
  }

  #amended(event: DecisionAmended): void {
    must(
      this.#decided !== undefined && this.#inForce.has(event.amends) && event.reason.trim() !== '',
      'amended without a decision in force',
    );
    this.#lists(event);
    this.#inForce.set(event.decisionId, event);
    for (const id of event.caseIds) this.#owed.set(`case.decided ${id}`, event.decisionId);
    for (const id of event.removedIds) this.#owed.set(`case.removed ${id}`, event.decisionId);
  }

  #revoked(event: DecisionRevoked): void {
    must(this.#inForce.has(event.revokes) && event.reason.trim() !== '', 'revoked without a decision in force');
    this.#everRevoked = true;
    const holders = [...this.cases].filter(([, { recognised }]) => recognised.some(({ by }) => by === event.revokes));
    same(event.whole, event.caseIds.length === holders.length, 'the whole is everybody it recognises');
    for (const id of event.caseIds) this.#owed.set(`recognition.ended ${id}`, event.revokes);
    if (!event.whole) return;
    const amended = [...this.#inForce.values()].some(
      (one) => one.kind === 'decision.amended' && one.amends === event.revokes,
    );
    must(!amended, 'revoked under an amendment');
    this.#inForce.delete(event.revokes);
    if (this.#decided === event.revokes) this.#decided = undefined;
  }

  #lists({ caseIds, lists }: DecisionSigned | DecisionAmended): void {
    same(JSON.stringify(lists), JSON.stringify(fourListsOf(caseIds, this.cases)), 'the four lists');
  }
}
