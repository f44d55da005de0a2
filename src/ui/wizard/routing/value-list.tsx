import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import { useMemo, useState } from 'react';
import type { CircuitSettings } from '#domain/model/plan.ts';
import { fieldId } from '#ui/ask/field-id.ts';
import { CloseIcon } from '#ui/kit/icons.tsx';
import { Mono } from '#ui/kit/mono.tsx';
import { PickField } from '#ui/kit/pick-field.tsx';
import { rowOf, unpublishedRegion, type ValueRow, valueOptions } from './route-values.ts';
import type { FilterForm } from './use-filter-form.ts';

export interface ValueListProps {
  readonly form: FilterForm;
  /** Of the circuit: what is in its scope follows from place and tier. */
  readonly circuit: CircuitSettings;
}

/** The regions and services whose prefixes the filter lets through, by name. */
export function ValueList({ form, circuit }: ValueListProps) {
  const values = form.settings.communities;
  const rows = values.map((value) => rowOf(circuit, value));
  const remove = (value: string) => form.setValues(values.filter((each) => each !== value));
  return (
    <Box sx={{ display: 'grid', gap: 2, minWidth: 0 }}>
      {rows.length > 0 && (
        <Box component="ul" aria-label="Regions and services of the filter" sx={list}>
          {rows.map((row) => (
            <Row key={row.value} row={row} onRemove={() => remove(row.value)} />
          ))}
        </Box>
      )}
      <AddValue key={values.length} form={form} circuit={circuit} />
    </Box>
  );
}

function Row({ row: { value, name, problem }, onRemove }: { readonly row: ValueRow; readonly onRemove: () => void }) {
  return (
    <Box component="li" sx={line}>
      <Box sx={{ flex: 1, minWidth: 0 }}>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 2 }}>
          <Box component="span" sx={{ fontWeight: 600 }}>
            {name}
          </Box>
          <Box component="span" sx={{ color: 'text.secondary' }}>
            <Mono>{value}</Mono>
          </Box>
        </Box>
        {problem !== '' && <Box sx={{ fontSize: '0.75rem', color: 'provider.main' }}>{problem}</Box>}
      </Box>
      <IconButton size="small" aria-label={`Remove ${name}, ${value}`} onClick={onRemove}>
        <CloseIcon size={14} />
      </IconButton>
    </Box>
  );
}

/** Finds a region or service by its name, or by a city near it; a value that no page prints can be typed. */
function AddValue({ form, circuit }: ValueListProps) {
  const id = fieldId(form.filter.id, 'communities');
  const [notice, setNotice] = useState<string | null>(null);
  const values = form.settings.communities;
  const options = useMemo(() => valueOptions(circuit, values), [circuit, values]);

  function add(picked: string) {
    const value = picked.trim();
    const region = unpublishedRegion(value);
    if (value === '' || values.includes(value)) return;
    if (region !== null) {
      setNotice(`No page prints a value for ${region}. Ask Azure with Get-AzBgpServiceCommunity, and type it here.`);
    } else if (/^\d+:\d+$/.test(value)) {
      form.setValues([...values, value]);
      requestAnimationFrame(() => document.getElementById(id)?.focus());
    } else {
      setNotice(`“${value}” is no region or service, and no value such as 12076:51002.`);
    }
  }

  return (
    <PickField
      id={id}
      label="Add a region or service"
      value=""
      options={options}
      onPick={add}
      freeText
      placeholder="West Europe, Amsterdam, Storage"
      error={notice}
      hint="By region, service or a city nearby, or a value such as 12076:51002"
      required={values.length === 0}
    />
  );
}

const list = {
  m: 0,
  p: 0,
  listStyle: 'none',
  border: 1,
  borderColor: 'hairline',
  borderRadius: 2,
  maxHeight: 300,
  overflowY: 'auto',
} as const;

const line = {
  display: 'flex',
  alignItems: 'center',
  gap: 2,
  px: 3,
  py: 1.5,
  fontSize: '0.8125rem',
  lineHeight: 1.45,
  '& + &': { borderTop: 1, borderColor: 'hairline' },
} as const;
