import { TextInput } from '@mantine/core';
import { memo, type ReactNode } from 'react';
import { useEntryParts } from './entry-context.tsx';
import { faultOf, remarkAt } from './fault-of.ts';
import type { FieldValue } from '@ra-soat/domain/survey/put-fact.ts';

interface TextFieldProps {
  readonly path: string;
  readonly label: string;
  readonly value: string | undefined;
  readonly max?: number;
  readonly numeric?: boolean;
  /** An empty text stays a text; otherwise it is no answer. */
  readonly keepEmpty?: boolean;
}

/** A line of text, put at its path as it is typed. */
export function TextField(props: TextFieldProps): ReactNode {
  const { findings, remarks, put } = useEntryParts();
  const said = { fault: faultOf(findings, props.path), remark: remarkAt(remarks, props.path) };
  return <Line {...props} {...said} put={put} />;
}

interface LineProps extends TextFieldProps {
  readonly fault: string | undefined;
  readonly remark: string | undefined;
  readonly put: (path: string, value: FieldValue) => void;
}

const Line = memo(function Line(props: LineProps): ReactNode {
  const { path, label, value = '', max = 300, numeric = false, keepEmpty = false, fault, remark, put } = props;
  return (
    <TextInput
      data-field={path}
      size="xs"
      label={label}
      autoComplete="off"
      maxLength={max}
      {...(numeric ? { inputMode: 'numeric' as const } : {})}
      description={remark}
      error={fault}
      value={value}
      onChange={({ currentTarget: { value: text } }) => put(path, text === '' && !keepEmpty ? undefined : text)}
    />
  );
});
