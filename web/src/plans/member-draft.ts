/** A member of a committee while being typed. */
export interface MemberDraft {
  readonly memberId: string;
  readonly name: string;
  readonly office: string;
  readonly post: string;
  readonly phone: string;
  readonly villages: string[];
}

export function blankMember(): MemberDraft {
  return { memberId: crypto.randomUUID(), name: '', office: '', post: '', phone: '', villages: [] };
}

/** The members as they are sent; undefined while one has no name, office or post. */
export function completeMembers(members: readonly MemberDraft[]): MemberDraft[] | undefined {
  const whole = members.every(({ name, office, post }) => [name, office, post].every((text) => text.trim() !== ''));
  return whole ? [...members] : undefined;
}
