import { useState, type ReactNode } from 'react';
import { useLocation } from 'wouter';
import type { Member } from '@ra-soat/domain/survey/evidence.ts';
import { RELATION_WORDS, SEX_WORDS } from '@ra-soat/domain/words/survey.vi.ts';
import { showBirth } from '../../answers/birth-text.ts';
import { BigButton } from '../../ui/field/big-button.tsx';
import { List, ListRow } from '../../ui/field/list-row.tsx';
import { Mark } from '../../ui/field/mark.tsx';
import { formWords } from '../../words/capture-form.vi.ts';
import { useForm, useWork } from './form-context.tsx';
import { FoundAt } from './found-at.tsx';
import { GuidanceSheet } from './guidance-sheet.tsx';
import { memberGuidance } from './guidance-of.ts';
import { withMember } from './member-lines.ts';
import { agesOf, memberName } from './member-name.ts';
import { RemarkAt } from './question-notes.tsx';
import { UndoRemoval } from './undo-removal.tsx';
import { useOpenItems } from './use-open-items.ts';
import styles from './form.module.css';

/** The table of members: who belongs to the household, each one line that leads to that person. */
export function MembersSection(): ReactNode {
  const { form, store, address } = useForm();
  const [, navigate] = useLocation();
  const [helping, setHelping] = useState(false);
  const members = useWork((work) => work.evidence.members);
  const interviewOn = useWork((work) => work.evidence.interviewOn);
  const items = useOpenItems().filter(({ section }) => section === 'members');
  const add = () => {
    store.edit((work) => withMember(work, crypto.randomUUID()));
    navigate(address(`member-${members.length}`));
  };
  return (
    <>
      <div className={styles.card} data-field="members" tabIndex={-1}>
        <p>{form.membershipRule}</p>
        <button type="button" className={styles.quiet} onClick={() => setHelping(true)}>
          {formWords.help}
        </button>
        <RemarkAt path="members" />
        <FoundAt path="members" />
      </div>
      {helping && (
        <GuidanceSheet
          title={formWords.sections.members}
          guidance={[...memberGuidance('name', form), ...memberGuidance('bornOn', form)]}
          onClose={() => setHelping(false)}
        />
      )}
      <UndoRemoval />
      <p>{formWords.memberCount(members.length)}</p>
      <List>
        {members.map((member, line) => {
          const open = items.filter(({ path }) => path === `members.${line}` || path.startsWith(`members.${line}.`));
          const mend = open.filter(({ kind }) => kind === 'mend').length;
          return (
            <ListRow
              key={member.id}
              title={`${line + 1}. ${memberName(member, line)}`}
              sub={lineOf(member, interviewOn)}
              href={address(`member-${line}`)}
              mark={open.length > 0 && <OpenMark mend={mend} missing={open.length - mend} />}
            />
          );
        })}
      </List>
      <BigButton icon="plus" onPress={add}>
        {formWords.addMember}
      </BigButton>
    </>
  );
}

function lineOf(member: Member, on: string): string {
  const sex = member.sex === undefined ? '' : SEX_WORDS[member.sex];
  const parts = [RELATION_WORDS[member.relation], sex, showBirth(member), agesOf(member, on)];
  return formWords.memberLine(parts.filter((part) => part !== ''));
}

/** What is left at one person or one question. */
export function OpenMark({ mend, missing }: { readonly mend: number; readonly missing: number }): ReactNode {
  if (mend > 0) return <Mark icon="stop" tone="bad" word={formWords.state.mend(mend)} />;
  if (missing > 0) return <Mark icon="pen" tone="warn" word={formWords.state.missing(missing)} />;
  return <Mark icon="done" tone="good" word={formWords.state.done} />;
}
