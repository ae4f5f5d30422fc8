import type { ReactNode } from 'react';
import type { OutboxItem } from '../../device/device.ts';
import { isLearningKind } from '../../device/learning-kinds.ts';
import { BigButton, BigLink } from '../../ui/field/big-button.tsx';
import type { IconName } from '../../ui/field/icon.tsx';
import { List, ListRow } from '../../ui/field/list-row.tsx';
import { Mark } from '../../ui/field/mark.tsx';
import { Card, Notice, Small, type Tone } from '../../ui/field/notice.tsx';
import parts from '../../ui/field/parts.module.css';
import { phoneWords } from '../../words/capture-phone.vi.ts';
import { addresses } from '../addresses.ts';
import { useDevice } from '../phone-context.tsx';
import { showInstant } from '../show-instant.ts';
import { useSync } from '../sync/sync-context.tsx';
import { useLive } from '../use-live.ts';
import { LookalikeChoice } from './lookalike-choice.tsx';

const looks: Readonly<Record<OutboxItem['state'], { readonly icon: IconName; readonly tone: Tone }>> = {
  toSend: { icon: 'up', tone: 'main' },
  sending: { icon: 'turning', tone: 'main' },
  refused: { icon: 'stop', tone: 'bad' },
};

/** Every single thing that the commune does not have yet, what was refused at the top. */
export function OutboxCard({ items }: { readonly items: readonly OutboxItem[] }): ReactNode {
  const refused = items.filter(({ state }) => state === 'refused');
  const others = items.filter(({ state }) => state !== 'refused');
  return (
    <Card>
      <h2>{phoneWords.outbox}</h2>
      {items.length === 0 && <Small>{phoneWords.outboxEmpty}</Small>}
      {items.length > 0 && (
        <List>
          {[...refused, ...others].map((item) => (
            <OutboxRow key={item.id} {...item} />
          ))}
        </List>
      )}
    </Card>
  );
}

function OutboxRow(item: OutboxItem): ReactNode {
  const { kind, label, savedAt, state, tries } = item;
  const named = isLearningKind(kind) ? phoneWords.learningItem : phoneWords.item;
  const times = tries > 0 ? `, ${phoneWords.tried(tries)}` : '';
  return (
    <ListRow
      title={named(phoneWords.kinds[kind], label)}
      sub={phoneWords.savedAt(showInstant(savedAt)) + times}
      mark={<Mark {...looks[state]} word={phoneWords.states[state]} />}
    >
      {state === 'refused' && <Refused {...item} />}
    </ListRow>
  );
}

/** Why, and what one can do: mend the form, or send it again after the commune put something right. */
function Refused({ id, kind, householdId, problem }: OutboxItem): ReactNode {
  const device = useDevice();
  const { run } = useSync();
  const again = async () => {
    await device.retry(id);
    run();
  };
  return (
    <span className={parts.group}>
      {problem !== null && (
        <Notice tone="bad" title={problem.title}>
          <ul className={parts.lines}>
            {problem.fields.map(({ path, message }) => (
              <li key={path + message}>{message}</li>
            ))}
          </ul>
        </Notice>
      )}
      {householdId !== null && <ToHousehold householdId={householdId} isForm={kind === 'survey.deliver'} />}
      {problem?.code === 'REQUEST_LOOKALIKE' ? (
        <LookalikeChoice id={id} found={problem.fields} />
      ) : (
        <BigButton icon="up" onPress={() => void again()}>
          {phoneWords.again}
        </BigButton>
      )}
      <Small>{phoneWords.refusedHelp}</Small>
    </span>
  );
}

function ToHousehold({ householdId, isForm }: { readonly householdId: string; readonly isForm: boolean }): ReactNode {
  const households = useLive((device) => device.households()) ?? [];
  const found = households.find(({ kase }) => kase.householdId === householdId);
  if (!found) return null;
  return (
    <BigLink kind="main" icon="pen" href={isForm ? addresses.form(found.kase) : addresses.household(found.kase)}>
      {isForm ? phoneWords.mend : phoneWords.openHousehold}
    </BigLink>
  );
}
