import type { ReactNode } from 'react';
import { showDate } from '@ra-soat/domain/kernel/dates.ts';
import { List } from '../../ui/field/list-row.tsx';
import { Notice } from '../../ui/field/notice.tsx';
import { formWords } from '../../words/capture-form.vi.ts';
import { useForm, useWork } from './form-context.tsx';
import { pathNow } from './member-lines.ts';
import { problemFields } from './problem-at.ts';
import { ToField } from './to-field.tsx';

/** What one must know before working on: the form came back, was refused, is at the commune. */
export function FormNotices(): ReactNode {
  const { item } = useForm();
  const { state, kase } = item;
  return (
    <>
      {state === 'refused' && <RefusedNotice />}
      {state === 'sent' && <Plain title={formWords.sentTitle} help={formWords.sentHelp} />}
      {state === 'waiting' && <Plain title={formWords.waitingTitle} help={formWords.waitingHelp} />}
      {state === 'toSend' && <Plain title={formWords.unfinishedAgain} help={formWords.unfinishedHelp} />}
      {item.changed && <Plain title={formWords.changedTitle} help={formWords.changedHelp} />}
      {item.taken && <Plain title={formWords.takenTitle} help={formWords.takenHelp} />}
      {!item.round.surveying && <Plain title={formWords.notSurveying} help={formWords.notSurveyingHelp} />}
      {kase.returned !== null && <ReturnedNotice returned={kase.returned} />}
    </>
  );
}

function Plain({ title, help }: { readonly title: string; readonly help: string }): ReactNode {
  return (
    <Notice title={title}>
      <p>{help}</p>
    </Notice>
  );
}

function RefusedNotice(): ReactNode {
  const { item } = useForm();
  const evidence = useWork((work) => work.evidence);
  const fields = problemFields(item.problem, item.work?.evidence ?? evidence, evidence);
  return (
    <Notice tone="bad" title={formWords.refusedTitle}>
      {item.problem && <p>{item.problem.title}</p>}
      <p>{formWords.refusedHelp}</p>
      <List>
        {fields.map(({ path, message }) => (
          <ToField key={`${path} ${message}`} path={path} words={message} />
        ))}
      </List>
    </Notice>
  );
}

function ReturnedNotice({ returned }: { readonly returned: NonNullable<HouseholdReturned> }): ReactNode {
  const { item } = useForm();
  const evidence = useWork((work) => work.evidence);
  return (
    <Notice tone="warn" title={formWords.returnedTitle}>
      <p>{formWords.returnedBy(showDate(returned.on), returned.by, returned.reason)}</p>
      <List>
        {returned.remarks.map(({ path, question, remark }) => (
          <ToField
            key={`${path} ${remark}`}
            path={pathNow(path, item.kase.evidence, evidence) ?? 'members'}
            words={`${question}: ${remark}`}
          />
        ))}
      </List>
    </Notice>
  );
}

type HouseholdReturned = ReturnType<typeof useForm>['item']['kase']['returned'];
