import type { Finding } from '@ra-soat/domain/kernel/finding.ts';
import { findingKey } from './finding-key.ts';

interface Kept {
  readonly code: string;
  readonly path: string;
  readonly reason: string;
}

/** A tick changed by hand carries its reason already. */
function reasonOf(finding: Finding, reasons: Readonly<Record<string, string>>): string {
  const own = finding.code === 'tick_changed' ? finding.values?.['reason'] : undefined;
  return String(own ?? reasons[findingKey(finding)] ?? '').trim();
}

/** What stops saving: errors, and warnings kept without a reason. Gaps may stay. */
export function blocking(findings: readonly Finding[], reasons: Readonly<Record<string, string>>): readonly Finding[] {
  return findings.filter(
    (finding) => finding.severity === 'error' || (finding.severity === 'warning' && reasonOf(finding, reasons) === ''),
  );
}

/** The warnings kept on purpose, each once, as the server wants them. */
export function keptWarnings(findings: readonly Finding[], reasons: Readonly<Record<string, string>>): readonly Kept[] {
  const kept = new Map<string, Kept>();
  for (const finding of findings) {
    const reason = reasonOf(finding, reasons);
    if (finding.severity !== 'warning' || reason === '') continue;
    const { code, path } = finding;
    const before = kept.get(findingKey(finding));
    const said = before === undefined ? reason : `${before.reason}; ${reason}`;
    kept.set(findingKey(finding), { code, path, reason: said.slice(0, 300) });
  }
  return [...kept.values()];
}

/** The field a finding is about among those shown: its own, the first inside it, or the nearest around it. */
export function fieldOf(path: string, fields: readonly string[]): string | undefined {
  const renamed = path.replace(/\.bornYear$/u, '.bornOn');
  const own = fields.find((field) => field === renamed) ?? fields.find((field) => field.startsWith(`${renamed}.`));
  const above = renamed.slice(0, Math.max(0, renamed.lastIndexOf('.')));
  return own ?? (above === '' ? undefined : fieldOf(above, fields));
}
