import { foldLabel } from './fold-label.ts';
import { type Note, note } from './note.ts';
import type { WorkbookMember } from './workbook-types.ts';

export interface SettledHead {
  readonly head: string;
  readonly members: readonly WorkbookMember[];
  readonly notes: readonly Note[];
}

/** Exactly one head: by the relation, else the member who bears the name written as head; otherwise an error. */
export function settleHead(members: readonly WorkbookMember[], writtenHead: string, row: number): SettledHead {
  const heads = members.filter((member) => member.relation === 'head');
  const [head, second] = heads;
  if (second !== undefined) {
    const value = heads.map((one) => one.name).join(', ');
    return { head: '', members, notes: [note(second.row, 'relation', 'two_heads', { value })] };
  }
  const written = foldLabel(writtenHead);
  if (head !== undefined) return { head: head.name, members, notes: nameNotes(head, writtenHead, row) };
  const named = members.find((member) => written !== '' && foldLabel(member.name) === written);
  if (named === undefined) return { head: '', members, notes: [note(row, 'relation', 'no_head')] };
  return {
    head: named.name,
    members: members.map((member) => (member === named ? { ...named, relation: 'head' } : member)),
    notes: [note(named.row, 'relation', 'head_by_name', { value: named.name })],
  };
}

function nameNotes(head: WorkbookMember, written: string, row: number): readonly Note[] {
  if (written === '' || foldLabel(written) === foldLabel(head.name)) return [];
  return [note(row, 'headName', 'head_name_differs', { value: written, other: head.name })];
}
