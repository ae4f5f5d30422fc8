import { useEffect, useState, type ReactNode } from 'react';
import { BigButton } from '../../ui/field/big-button.tsx';
import { ChoiceField } from '../../ui/field/choice-field.tsx';
import { Notice, Small } from '../../ui/field/notice.tsx';
import { Screen } from '../../ui/field/screen.tsx';
import { TextField } from '../../ui/field/text-field.tsx';
import { NoNetwork } from '../../device/faults.ts';
import type { HouseholdOnPhone } from '../../device/device.ts';
import { handoverWords } from '../../words/capture-handover.vi.ts';
import { addresses } from '../addresses.ts';
import { OfHousehold, type HouseholdKey } from '../household/of-household.tsx';
import { legalDay } from '../legal-day.ts';
import { Opening } from '../opening.tsx';
import { useDevice } from '../phone-context.tsx';
import { saidOf } from '../said-of.ts';
import { useSync } from '../sync/sync-context.tsx';
import { useNow } from '../use-now.ts';
import { tellNow } from './online-door.ts';
import { peopleOf, type Person } from './people-of.ts';

/** Somebody else answers for the household from now on; only the server can say so. */
export function HandoverScreen(key: HouseholdKey): ReactNode {
  const now = useNow();
  if (now === null) return <Opening />;
  return <OfHousehold {...key}>{(household) => <Handover {...household} today={legalDay(now())} />}</OfHousehold>;
}

function Handover({ kase, state, today }: HouseholdOnPhone & { readonly today: string }): ReactNode {
  const { people, fault, look } = usePeople(kase.villageId, today);
  return (
    <Screen title={handoverWords.title} back={addresses.household(kase)}>
      <Small>{handoverWords.help}</Small>
      {state !== 'none' && state !== 'sent' && <Small>{handoverWords.draftStays}</Small>}
      {fault !== null && (
        <Notice tone="warn" said title={fault}>
          <p>{handoverWords.offlineHelp}</p>
          <BigButton onPress={look}>{handoverWords.retry}</BigButton>
        </Notice>
      )}
      {people !== null && <Give kase={kase} people={people} />}
    </Screen>
  );
}

/** Who may have it, asked of the server when the screen opens. */
function usePeople(villageId: string, today: string) {
  const { account } = useDevice();
  const [people, setPeople] = useState<readonly Person[] | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  const [tries, setTries] = useState(0);
  useEffect(() => {
    setFault(null);
    peopleOf(villageId, today).then(
      (all) => setPeople(all.filter(({ accountId }) => accountId !== account.accountId)),
      (thrown: unknown) => setFault(thrown instanceof NoNetwork ? handoverWords.offline : saidOf(thrown)),
    );
  }, [villageId, today, account, tries]);
  return { people, fault, look: () => setTries(tries + 1) };
}

interface GiveProps {
  readonly kase: HouseholdOnPhone['kase'];
  readonly people: readonly Person[];
}

function Give({ kase, people }: GiveProps): ReactNode {
  const { run } = useSync();
  const [commandId] = useState(() => crypto.randomUUID());
  const [to, setTo] = useState<string | null>(null);
  const [reason, setReason] = useState('');
  const [state, setState] = useState<'asked' | 'giving' | 'done'>('asked');
  const [fault, setFault] = useState<string>();
  const name = people.find(({ accountId }) => accountId === to)?.name ?? '';
  if (people.length === 0) return <Notice title={handoverWords.nobody} />;
  if (state === 'done') return <Notice tone="good" said title={handoverWords.done(name)} />;
  const give = async () => {
    if (to === null) {
      setFault(handoverWords.needPerson);
      return;
    }
    setState('giving');
    try {
      const { roundId, villageId, householdId } = kase;
      await tellNow('assignment.give', commandId, { roundId, villageId, households: [householdId], to, reason });
      setState('done');
      run();
    } catch (thrown) {
      setFault(saidOf(thrown));
      setState('asked');
    }
  };
  return (
    <>
      <ChoiceField
        legend={handoverWords.to}
        options={people.map(({ accountId, name: label }) => ({ value: accountId, label }))}
        value={to}
        onChange={setTo}
        fault={fault}
      />
      <TextField label={handoverWords.reason} value={reason} onChange={setReason} maxLength={300} />
      <BigButton kind="main" busy={state === 'giving'} onPress={() => void give()}>
        {state === 'giving' ? handoverWords.giving : handoverWords.give}
      </BigButton>
    </>
  );
}
