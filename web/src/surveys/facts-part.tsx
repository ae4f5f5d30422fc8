import { Fieldset, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { householdAnswer, isAsked, isAskedOf, memberAnswer } from '@ra-soat/domain/survey/asked.ts';
import { possibleAges } from '@ra-soat/domain/survey/births.ts';
import type { Evidence, Member } from '@ra-soat/domain/survey/evidence.ts';
import { surveyWords } from '../words/surveys.vi.ts';
import { useEntryParts } from './entry-context.tsx';
import { FactField } from './fact-field.tsx';
import styles from './survey.module.css';

/** The questions of B2 about each member, only those that its age and answers ask for. */
export function MemberFactsPart(): ReactNode {
  const { evidence } = useEntryParts();
  return (
    <Fieldset legend={surveyWords.memberFacts}>
      <Stack gap="md">
        {evidence.members.length === 0 && <Text size="sm">{surveyWords.noMembers}</Text>}
        {evidence.members.map((member, index) => (
          <FactsOfMember key={member.id} member={member} index={index} />
        ))}
      </Stack>
    </Fieldset>
  );
}

function FactsOfMember({ member, index }: { readonly member: Member; readonly index: number }): ReactNode {
  const { form, evidence } = useEntryParts();
  const asked = form.memberQuestions.filter((question) => isAskedOf(question, member, evidence.interviewOn));
  return (
    <Fieldset legend={nameAndAge(member, index, evidence)} variant="filled">
      <div className={styles.fields}>
        {asked.map((question) => (
          <FactField
            key={question.id}
            question={question}
            path={`members.${index}.facts.${question.id}`}
            value={memberAnswer(member, question.id)}
          />
        ))}
      </div>
    </Fieldset>
  );
}

function nameAndAge(member: Member, index: number, { interviewOn }: Evidence): string {
  const name = member.name === '' ? surveyWords.unnamed(index + 1) : member.name;
  const [oldest, youngest = oldest] = possibleAges(member, interviewOn);
  return oldest === undefined || youngest === undefined ? name : `${name}, ${surveyWords.ages(oldest, youngest)}`;
}

/** The questions of B2 about the household. */
export function HouseholdFactsPart(): ReactNode {
  const { form, evidence } = useEntryParts();
  const asked = form.householdQuestions.filter((question) => isAsked(question, evidence));
  return (
    <Fieldset legend={surveyWords.household}>
      <div className={styles.fields}>
        {asked.map((question) => (
          <FactField
            key={question.id}
            question={question}
            path={`household.${question.id}`}
            value={householdAnswer(evidence.household, question.id)}
          />
        ))}
      </div>
    </Fieldset>
  );
}
