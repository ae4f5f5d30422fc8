import * as z from 'zod';
import vi from 'zod/v4/locales/vi.js';
import type { Assessment } from '@ra-soat/domain/assessment/assessment.ts';
import { assess } from '@ra-soat/domain/assessment/assess.ts';
import { explain } from '@ra-soat/domain/assessment/explain.ts';
import { DEFAULT_SETTINGS } from '@ra-soat/domain/assessment/settings.ts';
import type { Finding } from '@ra-soat/domain/kernel/finding.ts';
import type { Standard } from '@ra-soat/domain/standards/standard.ts';
import { isFindingCode, sayFinding } from '@ra-soat/domain/words/survey.vi.ts';
import { cutLines } from './csv.ts';
import { records } from './records.ts';
import { parseLine, type HouseholdLine } from './schema.ts';

z.config(vi());

/** NDJSON, a household a line → NDJSON, an answer a line; a line that cannot be read is answered with its problem. */
export async function* answerHouseholds(input: AsyncIterable<Buffer>, standard: Standard): AsyncGenerator<string> {
  let line = 0;
  for await (const batch of records(input, cutLines)) {
    let out = '';
    for (const text of batch) {
      line += 1;
      if (text.trim() !== '') out += `${JSON.stringify(answerLine(text, line, standard))}\n`;
    }
    if (out !== '') yield out;
  }
}

function answerLine(text: string, line: number, standard: Standard): unknown {
  const value = jsonOf(text);
  if (value === undefined) return refused(null, line, standard, 'line_not_json', ['Dòng này không phải JSON.']);
  const parsed = parseLine(value);
  if (!parsed.success) {
    const messages = parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
    return refused(idOf(value), line, standard, 'line_not_as_schema', messages);
  }
  const { id, version } = parsed.data;
  if (!standard.formVersions.includes(version)) {
    return refused(id, line, standard, 'version_unknown', [`Chuẩn ${standard.id} không có mẫu phiếu ${version}.`]);
  }
  return answerOf(parsed.data, standard);
}

/** undefined for a text that is no JSON: the only outcome of the parse that JSON itself cannot give. */
function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function idOf(value: unknown): string | null {
  const known = z.looseObject({ id: z.string() }).safeParse(value);
  return known.success ? known.data.id : null;
}

function refused(
  id: string | null,
  line: number,
  { id: standard }: Standard,
  problem: string,
  messages: string[],
): unknown {
  return { id, line, standard, class: 'UNDETERMINED', subclass: null, decided_by: null, problem, messages };
}

function answerOf(line: HouseholdLine, standard: Standard): unknown {
  const { id, ...evidence } = line;
  const assessment = assess(evidence, standard, DEFAULT_SETTINGS);
  const { result, b1, b2 } = assessment;
  const { sentence, lines } = explain(assessment, evidence.members);
  return {
    id,
    standard: standard.id,
    version: assessment.version,
    class: result.class,
    subclass: result.subclass,
    decided_by: result.decidedBy,
    problem: result.problem,
    source: result.source,
    b1,
    b2,
    indicators: indicatorsOf(assessment, standard),
    findings: assessment.findings.map(said),
    explanation: sentence,
    lines,
  };
}

function indicatorsOf({ indicators }: Assessment, standard: Standard): unknown[] {
  return indicators.map(({ number, key, value, facts, source }) => ({
    number,
    key,
    name: standard.indicators.find((indicator) => indicator.number === number)?.name,
    value,
    why: facts,
    source,
  }));
}

function said(finding: Finding): unknown {
  const message = isFindingCode(finding.code) ? sayFinding(finding.code, finding.values) : finding.code;
  return { ...finding, message };
}
