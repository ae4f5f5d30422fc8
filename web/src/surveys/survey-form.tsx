import type { ReactNode } from 'react';
import { surveySubmit } from '@ra-soat/server/surveys/contract.ts';
import { useSend } from '../ui/use-send.ts';
import { surveyWords } from '../words/surveys.vi.ts';
import type { DraftStore } from './draft-store.ts';
import { EntryForm, type Filled } from './entry-form.tsx';
import { EntryNotices, EntryOutcome } from './entry-notices.tsx';
import { submission } from './submission.ts';
import { useWork } from './use-work.ts';
import type { Entry } from './work.ts';

interface SurveyFormProps {
  readonly entry: Entry;
  readonly drafts: DraftStore;
  /** Asks the entry anew after the server said that the case moved on. */
  readonly refresh: () => void;
}

/** The form keyed once, as the record of the visit. */
export function SurveyForm({ entry, drafts, refresh }: SurveyFormProps): ReactNode {
  const open = useWork(entry, drafts);
  const saving = useSend(surveySubmit, ({ version }) => open.sent(version));
  const send = ({ work, assessment, findings }: Filled) =>
    saving.mutate(submission(entry, work, assessment, findings), {
      onError: (problem) => problem.code === 'CASE_CHANGED' && refresh(),
    });
  return (
    <EntryForm
      entry={entry}
      open={open}
      page="/rounds/$roundId/households/$householdId/survey"
      sending={{ label: surveyWords.save, send, pending: saving.isPending, problem: saving.error }}
      notices={<EntryNotices entry={entry} open={open} />}
      outcome={<EntryOutcome entry={entry} open={open} receipt={saving.data} />}
    />
  );
}
