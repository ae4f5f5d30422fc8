import { Button, CloseButton, Fieldset, NativeSelect, Text } from '@mantine/core';
import { memo, useEffect, useRef, useState, type ReactNode } from 'react';
import type { Member } from '@ra-soat/domain/survey/evidence.ts';
import { optionsOf } from '@ra-soat/domain/survey/questions.ts';
import { ethnicGroups } from '@ra-soat/domain/words/ethnicity.vi.ts';
import { COUNTED_BECAUSE_WORDS, RELATION_WORDS, SEX_WORDS } from '@ra-soat/domain/words/survey.vi.ts';
import { FactHint } from '../branches/fact-hint.tsx';
import { surveyWords } from '../words/surveys.vi.ts';
import { parseBirth, showBirth, type Birth } from '../answers/birth-text.ts';
import { useEntryParts } from './entry-context.tsx';
import { OptionField } from './option-field.tsx';
import type { FieldValue } from '@ra-soat/domain/survey/put-fact.ts';
import { addMember, removeMember } from '../answers/put-answer.ts';
import styles from './survey.module.css';
import { TextField } from './text-field.tsx';
import { TypedField } from './typed-field.tsx';

const relations = optionsOf(RELATION_WORDS);
const sexes = optionsOf(SEX_WORDS);
const reasons = optionsOf(COUNTED_BECAUSE_WORDS);
const peoples = ethnicGroups.map((name, index) => ({ value: String(index + 1), label: `${index + 1}. ${name}` }));

/** The table of members: one line each, labelled once on a wide screen. */
export function MembersPart(): ReactNode {
  const { form, evidence, edit } = useEntryParts();
  const [added, setAdded] = useState<string | null>(null);
  const add = () => {
    const id = crypto.randomUUID();
    edit((work) => ({ ...work, evidence: addMember(work.evidence, id) }));
    setAdded(id);
  };
  return (
    <Fieldset legend={surveyWords.members}>
      <Text size="sm" mb="xs">
        {form.membershipRule}
      </Text>
      <ol className={styles.members}>
        {evidence.members.map((member, index) => (
          <MemberLine key={member.id} member={member} index={index} isNew={member.id === added} />
        ))}
      </ol>
      <Button mt="xs" size="xs" variant="outline" onClick={add} data-field="members.add">
        {surveyWords.addMember}
      </Button>
    </Fieldset>
  );
}

interface MemberLineProps {
  readonly member: Member;
  readonly index: number;
  /** Just added: its name is keyed next. */
  readonly isNew: boolean;
}

function MemberLine({ member, index, isNew }: MemberLineProps): ReactNode {
  const { put, edit } = useEntryParts();
  const line = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isNew) line.current?.querySelector('input')?.focus();
  }, [isNew]);
  const at = `members.${index}`;
  const name = member.name === '' ? surveyWords.unnamed(index + 1) : member.name;
  const remove = () => edit((work) => ({ ...work, evidence: removeMember(work.evidence, member.id) }));
  return (
    <li ref={line} className={styles.member} aria-label={name}>
      <TextField path={`${at}.name`} label={surveyWords.name} value={member.name} max={120} keepEmpty />
      <OptionField
        path={`${at}.relation`}
        label={surveyWords.relation}
        options={relations}
        value={member.relation}
        onChange={(path, code) => put(path, code ?? 'other')}
      />
      <OptionField path={`${at}.sex`} label={surveyWords.sex} options={sexes} value={member.sex} />
      <BirthField member={member} at={at} />
      <PeopleField path={`${at}.ethnicity`} value={member.ethnicity} put={put} />
      <TextField
        path={`${at}.citizenNumber`}
        label={surveyWords.citizen}
        value={member.citizenNumber}
        max={12}
        numeric
      />
      <OptionField
        path={`${at}.countedBecause`}
        label={surveyWords.counted}
        options={reasons}
        value={member.countedBecause}
      />
      <CloseButton className={styles.remove} aria-label={surveyWords.removeMember(name)} onClick={remove} />
    </li>
  );
}

interface PeopleFieldProps {
  readonly path: string;
  readonly value: number | undefined;
  readonly put: (path: string, value: FieldValue) => void;
}

/** One of the 54 peoples; typing its code or name finds it. */
const PeopleField = memo(function PeopleField({ path, value, put }: PeopleFieldProps): ReactNode {
  return (
    <NativeSelect
      data-field={path}
      size="xs"
      label={surveyWords.ethnicity}
      value={String(value ?? '')}
      onChange={({ currentTarget }) => put(path, currentTarget.value === '' ? undefined : Number(currentTarget.value))}
      data={[{ value: '', label: surveyWords.noAnswer }, ...peoples]}
    />
  );
});

/** The year alone, or the exact day, in one field. */
function BirthField({ member, at }: { readonly member: Member; readonly at: string }): ReactNode {
  const { put, evidence } = useEntryParts();
  const shown = showBirth(member);
  const change = (birth: Birth | undefined) => {
    put(`${at}.bornOn`, birth !== undefined && 'bornOn' in birth ? birth.bornOn : undefined);
    put(`${at}.bornYear`, birth !== undefined && 'bornYear' in birth ? birth.bornYear : undefined);
  };
  return (
    <div>
      <TypedField
        path={`${at}.bornOn`}
        label={surveyWords.birth}
        value={shown === '' ? undefined : (parseBirth(shown) ?? undefined)}
        show={showBirth}
        parse={parseBirth}
        fault={surveyWords.birthFault}
        onChange={change}
      />
      <FactHint path={`${at}.bornOn`} evidence={evidence} />
    </div>
  );
}
