import type { ReactNode } from 'react';
import { BigLink } from '../../ui/field/big-button.tsx';
import { Icon } from '../../ui/field/icon.tsx';
import { BarLink, Screen } from '../../ui/field/screen.tsx';
import { learnWords } from '../../words/capture-learn.vi.ts';
import { addresses } from '../addresses.ts';
import { InstallCard } from '../install/install-card.tsx';
import { UpdateCard } from '../install/update-card.tsx';
import { Opening } from '../opening.tsx';
import { SyncFoot, SyncNotices } from '../sync/sync-card.tsx';
import { useLive } from '../use-live.ts';
import { LearnMaterials } from './learn-materials.tsx';
import { LearnPractice } from './learn-practice.tsx';
import { LearnQuestions } from './learn-questions.tsx';
import { LearnQuiz } from './learn-quiz.tsx';
import { LearnSteps } from './learn-steps.tsx';
import { onlyLearns } from './only-learns.ts';

/** Everything somebody learns with, in the order of learning. For whoever surveys nobody it is the first screen. */
export function LearnScreen(): ReactNode {
  const status = useLive((device) => device.status());
  const rights = useLive((device) => device.rights());
  if (status === undefined || rights === undefined) return <Opening />;
  const first = onlyLearns(rights);
  return (
    <Screen
      title={learnWords.title}
      {...(!first && { back: addresses.today })}
      action={
        <BarLink href={addresses.phone} label={learnWords.thisPhone}>
          <Icon name="phone" />
        </BarLink>
      }
      foot={<SyncFoot status={status} learns={first} />}
    >
      {first && <UpdateCard />}
      {first && <InstallCard />}
      <SyncNotices status={status} />
      <LearnSteps />
      <LearnMaterials />
      <LearnPractice />
      <LearnQuiz />
      <LearnQuestions />
      {first && status.messages.length > 0 && (
        <BigLink icon="mail" href={addresses.messages}>
          {learnWords.messages}
        </BigLink>
      )}
    </Screen>
  );
}
