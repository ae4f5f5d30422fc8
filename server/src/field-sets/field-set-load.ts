import { canonicalJson } from '@ra-soat/domain/survey/canonical-json.ts';
import { fieldSetFaults, type FieldSet, type FieldSetControl } from '@ra-soat/domain/survey/field-set.ts';
import { fieldSetWords } from '@ra-soat/domain/words/form-c.vi.ts';
import { sha256 } from '../platform/canonical.ts';
import { defineCommand } from '../platform/command.ts';
import { Problem } from '../platform/problem.ts';
import { fieldSetLoad } from './contract.ts';

/** Every fault in words, or nothing. */
export function refuseFieldSet(set: FieldSet, control: FieldSetControl): void {
  const fields = fieldSetFaults(set, control).map((path) => ({ path, message: fieldSetWords.faults[path] }));
  if (fields.length > 0) throw new Problem('FIELD_SET_FAULTY', { fields });
}

export const fieldSetLoadCommand = defineCommand(fieldSetLoad, {
  verb: 'scoreTable.load',
  site: ({ place }) => ({ place }),
  handle: async ({ setId, place, control, ...facts }, { tx, actor, clock, commandId }) => {
    const set: FieldSet = { id: setId, ...facts };
    refuseFieldSet(set, control);
    const body = canonicalJson(set);
    await tx
      .insertInto('form_field_set')
      .values({
        ...{ set_id: setId, place_id: place, form: facts.form, body, hash: sha256(body) },
        ...{ valid_from: facts.validFrom, valid_to: facts.validTo },
        ...{ entered_by: actor.accountId, entered_at: clock.now(), command_id: commandId },
      })
      .execute();
    return {};
  },
});
