import { addAccount } from '../platform/add-account.ts';
import { defineCommand } from '../platform/command.ts';
import { hashPassword } from '../platform/passwords.ts';
import { Problem } from '../platform/problem.ts';
import { byCode } from './by-code.ts';
import { traineeAccept } from './contract.ts';

/** The account of an invited person, with the role of a trainee at the own place; a code makes one account. */
export const traineeAcceptCommand = defineCommand(traineeAccept, {
  verb: 'nobody',
  site: async ({ code }, { tx }) => ({ place: (await byCode(tx, code)).placeId }),
  recorded: ({ accountId, username }) => ({ accountId, username }),
  handle: async ({ code, accountId, username, password }, request) => {
    const { tx } = request;
    const { withdrawn, accountId: has, name, phone, personId, placeId, villageId } = await byCode(tx, code);
    if (withdrawn) throw new Problem('TRAINEE_WITHDRAWN', { values: { name } });
    if (has !== null) throw new Problem('INVITATION_USED');
    const passwordHash = await hashPassword(password);
    const account = { accountId, username, fullName: name, phone, passwordHash };
    await addAccount(request, { ...account, role: 'trainee', place: placeId, village: villageId });
    await tx
      .updateTable('training_person')
      .set({ account_id: accountId })
      .where('person_id', '=', personId)
      .where('account_id', 'is', null)
      .execute();
    return {};
  },
});
