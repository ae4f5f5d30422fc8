import { Alert } from '@mantine/core';
import { useMemo, useState, type ReactNode } from 'react';
import type { z } from 'zod';
import { paperKey } from '@ra-soat/server/keying/contract.ts';
import { useMe } from '../access/session.tsx';
import { DraftStore } from '../surveys/draft-store.ts';
import { EntryForm, type Filled } from '../surveys/entry-form.tsx';
import { EntryNotices, EntryOutcome } from '../surveys/entry-notices.tsx';
import { submission } from '../surveys/submission.ts';
import { useWork } from '../surveys/use-work.ts';
import type { Entry } from '../surveys/work.ts';
import { moment } from '../ui/show.ts';
import { useSend } from '../ui/use-send.ts';
import { keyingWords as words } from '../words/keying.vi.ts';
import { blankEntry, type Keying } from './blank-entry.ts';

export type Keyed = z.output<typeof paperKey.output>;

interface PaperFormProps {
  readonly entry: Entry;
  readonly keying: Keying;
  readonly refresh: () => void;
  readonly onKeyed: (outcome: Keyed) => void;
}

/** One of the two keyings of a paper; blank for both, each kept on the device for its own account. */
export function PaperForm({ entry, keying, refresh, onKeyed }: PaperFormProps): ReactNode {
  const { open } = keying;
  const { accountId } = useMe();
  const pass = open === null ? 'first' : 'second';
  const [paperId] = useState(() => open?.paperId ?? crypto.randomUUID());
  const slot = open === null ? 'first' : `second/${paperId}`;
  const drafts = useMemo(() => new DraftStore(globalThis.localStorage, `${accountId}/${slot}`), [accountId, slot]);
  const blank = useMemo(() => blankEntry(entry, keying), [entry, keying]);
  const work = useWork(blank, drafts);
  const keyed = useSend(paperKey, (outcome) => {
    work.drop();
    onKeyed(outcome);
  });
  const send = (filled: Filled) => {
    const form = submission(blank, filled.work, filled.assessment, filled.findings);
    const { mode: _, deviceResult: __, enumerator = null, ...rest } = form;
    const onError = ({ status }: { readonly status: number }) => status === 409 && refresh();
    keyed.mutate({ ...rest, enumerator, paperId, pass }, { onError });
  };
  const label = open === null ? words.saveFirst : words.saveSecond;
  return (
    <EntryForm
      entry={blank}
      open={work}
      onlyPaper
      page="/rounds/$roundId/households/$householdId/paper"
      sending={{ label, send, pending: keyed.isPending, problem: keyed.error }}
      notices={
        <>
          <Alert variant="outline" color="blue" title={open === null ? words.firstPass : words.secondPass}>
            {open === null ? words.firstHelp : words.secondHelp(open.first.by, moment(open.first.at))}
          </Alert>
          <EntryNotices entry={blank} open={work} />
        </>
      }
      outcome={<EntryOutcome entry={blank} open={work} receipt={undefined} />}
    />
  );
}
