import { sql } from 'kysely';
import type { z } from 'zod';
import { pinKey, pinQuestions } from '@ra-soat/domain/training/pin-key.ts';
import type { Form } from '@ra-soat/domain/survey/form.ts';
import { formOf } from '@ra-soat/domain/survey/form-of.ts';
import { trainedForm } from '@ra-soat/domain/training/trained-forms.ts';
import { sayKeyedField } from '@ra-soat/domain/words/keyed-fields.vi.ts';
import type { Tx } from '../platform/database.ts';
import { Problem } from '../platform/problem.ts';
import { defineQuery } from '../platform/query.ts';
import { errorsCounted } from './contract.ts';
import { filledBy, findingsOf, type FilledBy, type Found } from './findings.ts';
import { seeTraining } from './see-training.ts';

type Counted = z.output<typeof errorsCounted.output>;
type Question = Counted['questions'][number];

interface Pin {
  readonly pinId: string;
  readonly form: string;
  readonly formQuestion: string;
  readonly text: string;
  readonly materialId: string | null;
  readonly title: string;
}

async function pinsFor(tx: Tx, forms: readonly string[]): Promise<readonly Pin[]> {
  const { rows } = await sql<Pin>`
    select pin_id as "pinId", training_pin.form, form_question as "formQuestion", text, material_id as "materialId",
           coalesce(m.title, '') as title
    from training_pin left join training_material m using (material_id)
    where state = 'approved' and training_pin.form = any (${forms}::text[]) order by training_pin.recorded_at, pin_id`.execute(
    tx,
  );
  return rows;
}

/** The printed question, or the field of the paper in words; whose line it stood in is left out. */
function labelOf(form: Form, path: string): string {
  const asked = pinQuestions(form).find(({ key }) => key === pinKey(path));
  if (asked) return asked.label;
  const said = sayKeyedField(form, path);
  return path.startsWith('members.') ? said.slice(said.indexOf(': ') + 2) : said;
}

/** One line for each question of a form, named by the key of its pins. */
function byQuestion(found: readonly Found[]): ReadonlyMap<string, Question> {
  const lines = new Map<string, Question>();
  for (const { standard, version, path, kind, n } of found) {
    const form = trainedForm(standard, version);
    const key = `${form} ${pinKey(path)}`;
    const line = lines.get(key) ?? {
      ...{ question: pinKey(path), form, label: labelOf(formOf(standard, version), path) },
      ...{ returned: 0, kept: 0, keyed: 0, pins: [] },
    };
    lines.set(key, { ...line, [kind]: line[kind] + n });
  }
  return lines;
}

const total = ({ returned, kept, keyed }: Question) => returned + kept + keyed;

function withPins(line: Question, pins: readonly Pin[]): Question {
  const own = pins.filter(({ form, formQuestion }) => form === line.form && formQuestion === line.question);
  return { ...line, pins: own.map(({ form: _, formQuestion: __, ...pin }) => pin) };
}

function share(filled: readonly FilledBy[], trained: boolean): Counted['trained'] {
  const own = filled.filter((one) => one.trained === trained);
  return {
    forms: own.reduce((sum, { forms }) => sum + forms, 0),
    returned: own.reduce((sum, { returned }) => sum + returned, 0),
  };
}

function bySurveyor(filled: readonly FilledBy[], found: readonly Found[]): Counted['surveyors'] {
  const findings = Map.groupBy(found, ({ filler }) => filler);
  const people = [...Map.groupBy(filled, ({ accountId }) => accountId)].map(([accountId, parts]) => ({
    accountId,
    name: parts[0]?.name ?? '',
    commune: parts[0]?.commune ?? '',
    trained: parts.every(({ trained }) => trained),
    forms: parts.reduce((sum, { forms }) => sum + forms, 0),
    returnedForms: parts.reduce((sum, { returned }) => sum + returned, 0),
    findings: (findings.get(accountId) ?? []).reduce((sum, { n }) => sum + n, 0),
  }));
  return people.toSorted((a, b) => b.findings - a.findings || b.returnedForms - a.returnedForms);
}

export const errorsCountedQuery = defineQuery(errorsCounted, {
  verb: 'training.read',
  site: ({ place }) => ({ place }),
  answer: async ({ place, year }, request) => {
    await seeTraining(request);
    const { tx } = request;
    const unit = await tx.selectFrom('place').select('name').where('place_id', '=', place).executeTakeFirst();
    if (!unit) throw new Problem('NOT_FOUND');
    const { rows } = await sql<{ id: string }>`
      select round_id as id from round
      where year = ${year} and commune_id in (select communes_under(array[${place}]))`.execute(tx);
    const rounds = rows.map(({ id }) => id);
    const found = await findingsOf(tx, rounds);
    const filled = await filledBy(tx, rounds);
    const lines = [...byQuestion(found).values()];
    const pins = await pinsFor(tx, [...new Set(lines.map(({ form }) => form))]);
    return {
      placeName: unit.name,
      questions: lines.map((line) => withPins(line, pins)).toSorted((a, b) => total(b) - total(a)),
      surveyors: bySurveyor(filled, found),
      trained: share(filled, true),
      untrained: share(filled, false),
    };
  },
});
