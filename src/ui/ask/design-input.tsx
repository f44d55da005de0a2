import Box from '@mui/material/Box';
import { type ReactNode, useState } from 'react';
import type { DesignField, DesignValue } from '#domain/model/design-field.ts';
import type { EntityId } from '#domain/model/ids.ts';
import type { Finding } from '#domain/shapes/rule.ts';
import { ChoiceField } from '#ui/kit/choice-field.tsx';
import { Field } from '#ui/kit/field.tsx';
import { Segmented } from '#ui/kit/segmented.tsx';
import { linesIn, optionWords, quantityIn } from './design-words.ts';
import { FactsBeside } from './facts-beside.tsx';
import { fieldId } from './field-id.ts';
import { FindingLine } from './finding-line.tsx';
import { useAsk } from './use-ask.ts';

export interface DesignInputProps {
  readonly id: EntityId;
  readonly name: string;
  readonly field: DesignField;
  readonly value: DesignValue | undefined;
  /** What the rules find at this field. */
  readonly findings: readonly Finding[];
}

/** States one thing about an entity, or takes it back. What is empty counts as not stated. */
export function DesignInput(props: DesignInputProps) {
  const { field } = props;
  switch (field.kind) {
    case 'yes-no':
      return <YesNoInput {...props} />;
    case 'choice':
      return <ChoiceInput {...props} options={field.options} />;
    case 'number':
    case 'text':
    case 'list':
      return <TypedInput {...props} kind={field.kind} />;
  }
}

/** States a value, or takes it back; answers whether it was taken. */
function useStatement({ id, name }: DesignInputProps): (value: DesignValue | null) => boolean {
  const ask = useAsk();
  return (value) => ask({ id: 'describe-design', args: { id, design: { [name]: value } } }).kind === 'done';
}

function besideOf({ id, name, findings }: DesignInputProps): ReactNode {
  return (
    <>
      {findings.map((finding) => (
        <FindingLine key={finding.rule + finding.message} finding={finding} />
      ))}
      <FactsBeside id={id} field={name} />
    </>
  );
}

const answers = [
  { value: 'yes', label: 'Yes' },
  { value: 'no', label: 'No' },
  { value: '', label: 'Not stated', quiet: true },
] as const;

function YesNoInput(props: DesignInputProps) {
  const { id, name, field, value } = props;
  const state = useStatement(props);
  const inputId = fieldId(id, name);
  const given = value === true ? 'yes' : 'no';
  return (
    <Box sx={{ ...whole, display: 'grid', gap: 1, pb: 2.5 }}>
      <Box sx={question}>
        <Box component="span" sx={{ flex: '1 1 200px', minWidth: 0 }}>
          {field.label}
        </Box>
        <Segmented
          id={inputId}
          label={field.label}
          describedBy={`${inputId}-hint`}
          value={value === undefined ? '' : given}
          options={answers}
          onChange={(answer) => state(answer === '' ? null : answer === 'yes')}
        />
      </Box>
      <Box id={`${inputId}-hint`} sx={{ '&:empty': { display: 'none' } }}>
        {besideOf(props)}
      </Box>
    </Box>
  );
}

function ChoiceInput(props: DesignInputProps & { readonly options: readonly string[] }) {
  const { id, name, field, value, options } = props;
  const state = useStatement(props);
  return (
    <ChoiceField
      id={fieldId(id, name)}
      label={field.label}
      hint={besideOf(props)}
      value={typeof value === 'string' ? value : ''}
      options={[
        { value: '', label: 'Not stated' },
        ...options.map((each) => ({ value: each, label: optionWords(each) })),
      ]}
      onChange={(next) => state(next === '' ? null : next)}
    />
  );
}

type TypedKind = 'number' | 'text' | 'list';

function TypedInput(props: DesignInputProps & { readonly kind: TypedKind }) {
  const { id, name, field, value, kind } = props;
  const state = useStatement(props);
  const [typed, setTyped] = useState<string | null>(null);
  const kept = textOf(value);
  const text = typed ?? kept;
  const read = readAs(kind, text);

  function commit() {
    if (typed === null || read === undefined) return;
    if (textOf(read ?? undefined) === kept || state(read)) setTyped(null);
  }

  return (
    <Box sx={kind === 'number' ? { minWidth: 0 } : whole}>
      <Field
        id={fieldId(id, name)}
        label={field.label}
        error={read === undefined ? `“${text.trim()}” is not a number from 0 up.` : null}
        hint={besideOf(props)}
        value={text}
        placeholder="Not stated"
        onChange={setTyped}
        onCommit={commit}
        {...(kind === 'number' ? { inputMode: 'decimal', mono: text !== '' } : {})}
        {...(kind === 'list' ? { rows: 2, mono: text !== '', label: `${field.label}, one per line` } : {})}
      />
    </Box>
  );
}

function textOf(value: DesignValue | undefined): string {
  if (value === undefined) return '';
  return typeof value === 'object' ? value.join('\n') : String(value);
}

/** Null takes the statement back; undefined says that the text is no such value. */
function readAs(kind: TypedKind, text: string): DesignValue | null | undefined {
  switch (kind) {
    case 'number':
      return quantityIn(text);
    case 'text':
      return text.trim() === '' ? null : text.trim();
    case 'list':
      return linesIn(text);
  }
}

const whole = { gridColumn: '1 / -1', minWidth: 0 } as const;

const question = {
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  justifyContent: 'space-between',
  columnGap: 3,
  rowGap: 1,
  fontSize: '0.8125rem',
  lineHeight: 1.45,
} as const;
