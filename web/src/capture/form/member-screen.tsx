import { useState, type ReactNode } from 'react';
import { useLocation } from 'wouter';
import { optionsOf } from '@ra-soat/domain/survey/questions.ts';
import { COUNTED_BECAUSE_WORDS, RELATION_WORDS, SEX_WORDS } from '@ra-soat/domain/words/survey.vi.ts';
import { BigButton, BigLink } from '../../ui/field/big-button.tsx';
import { Screen } from '../../ui/field/screen.tsx';
import { Sheet } from '../../ui/field/sheet.tsx';
import { formWords } from '../../words/capture-form.vi.ts';
import { PeopleField } from './people-field.tsx';
import { useForm, useWork } from './form-context.tsx';
import { FoundAt } from './found-at.tsx';
import { memberGuidance } from './guidance-of.ts';
import { memberName } from './member-name.ts';
import { withoutMember } from './member-lines.ts';
import { OptionGroup } from './option-group.tsx';
import { QuestionCard } from './question-card.tsx';
import { RemarkAt } from './question-notes.tsx';
import { noteRemoval } from './removed-member.ts';
import { SavedMark } from './saved-mark.tsx';
import { TypedInput } from './typed-input.tsx';
import { birthKind, citizenKind, nameKind } from './typed-kinds.ts';
import styles from './form.module.css';

const relations = optionsOf(RELATION_WORDS);
const sexes = optionsOf(SEX_WORDS);
const reasons = optionsOf(COUNTED_BECAUSE_WORDS);

/** One line of the table of members. */
export function MemberScreen({ line }: { readonly line: number }): ReactNode {
  const { address } = useForm();
  const member = useWork((work) => work.evidence.members[line]);
  if (member === undefined)
    return (
      <Screen title={formWords.sections.members} back={address('members')}>
        {null}
      </Screen>
    );
  const name = memberName(member, line);
  return (
    <Screen
      title={formWords.unnamed(line + 1)}
      back={address('members')}
      foot={
        <>
          <SavedMark />
          <div className={styles.turns}>
            <BigLink href={address('members')}>{formWords.everybody}</BigLink>
            <BigLink kind="main" href={address(`person-${line}`)}>
              {formWords.toPerson(name)}
            </BigLink>
          </div>
        </>
      }
    >
      <div data-field={`members.${line}`} tabIndex={-1}>
        <RemarkAt path={`members.${line}`} />
        <FoundAt path={`members.${line}`} />
      </div>
      <MemberFields at={`members.${line}`} line={line} />
      <Removal line={line} name={name} />
    </Screen>
  );
}

interface MemberFieldsProps {
  readonly at: string;
  readonly line: number;
}

function MemberFields({ at, line }: MemberFieldsProps): ReactNode {
  const { form } = useForm();
  return (
    <>
      <QuestionCard path={`${at}.name`} label={formWords.name} guidance={memberGuidance('name', form)}>
        {(labels) => <TypedInput {...labels} path={`${at}.name`} kind={nameKind(`${at}.name`)} />}
      </QuestionCard>
      <QuestionCard path={`${at}.relation`} label={formWords.relation}>
        {(labels) => <OptionGroup {...labels} path={`${at}.relation`} options={relations} />}
      </QuestionCard>
      <QuestionCard path={`${at}.sex`} label={formWords.sex}>
        {(labels) => <OptionGroup {...labels} path={`${at}.sex`} options={sexes} />}
      </QuestionCard>
      <QuestionCard path={`${at}.bornOn`} label={formWords.birth} guidance={memberGuidance('bornOn', form)}>
        {(labels) => <TypedInput {...labels} path={`${at}.bornOn`} kind={birthKind(line)} hint={formWords.birthHint} />}
      </QuestionCard>
      <QuestionCard path={`${at}.ethnicity`} label={formWords.ethnicity}>
        {(labels) => <PeopleField {...labels} path={`${at}.ethnicity`} />}
      </QuestionCard>
      <QuestionCard
        path={`${at}.countedBecause`}
        label={formWords.countedBecause}
        guidance={memberGuidance('countedBecause', form)}
        optional
      >
        {(labels) => (
          <OptionGroup
            {...labels}
            path={`${at}.countedBecause`}
            options={reasons}
            question={formWords.countedBecause}
          />
        )}
      </QuestionCard>
      <QuestionCard path={`${at}.citizenNumber`} label={formWords.citizen} optional>
        {(labels) => (
          <TypedInput
            {...labels}
            path={`${at}.citizenNumber`}
            kind={citizenKind(`${at}.citizenNumber`)}
            hint={formWords.citizenHint}
          />
        )}
      </QuestionCard>
    </>
  );
}

function Removal({ line, name }: { readonly line: number; readonly name: string }): ReactNode {
  const { store, address } = useForm();
  const [, navigate] = useLocation();
  const [asking, setAsking] = useState(false);
  const remove = () => {
    const member = store.work.evidence.members[line];
    if (member === undefined) return;
    noteRemoval(store, { member, line });
    store.edit((work) => withoutMember(work, member.id));
    navigate(address('members'));
  };
  return (
    <>
      <BigButton kind="danger" onPress={() => setAsking(true)}>
        {formWords.removeMember}
      </BigButton>
      {asking && (
        <Sheet title={formWords.removeSure(name)} onClose={() => setAsking(false)}>
          <p>{formWords.removeHelp}</p>
          <BigButton kind="danger" onPress={remove}>
            {formWords.removeYes}
          </BigButton>
        </Sheet>
      )}
    </>
  );
}
