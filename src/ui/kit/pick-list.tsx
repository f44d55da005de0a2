import { type RefObject, useEffect, useState } from 'react';
import Autocomplete, { createFilterOptions } from '@mui/material/Autocomplete';
import Box from '@mui/material/Box';
import OutlinedInput from '@mui/material/OutlinedInput';
import { describedBy } from './field-frame.tsx';
import { ChevronDownIcon, CloseIcon } from './icons.tsx';
import type { PickFieldProps, PickOption } from './pick-field.tsx';

interface PickListProps extends PickFieldProps {
  /** What a person did before the list was there. */
  readonly begun: { readonly focused: RefObject<boolean>; readonly typed: string | null };
}

// Whoever looks for a place may think of its country, or of a provider there.
const filterOptions = createFilterOptions<PickOption>({
  stringify: ({ label, detail = '', keywords = '' }) => `${label} ${detail} ${keywords}`,
});

/** The input of a PickField, with its list. */
export function PickList({
  value,
  options,
  onPick,
  freeText = false,
  placeholder = '',
  begun,
  ...words
}: PickListProps) {
  const [input, setInput] = useState('');
  const { id } = words;
  useEffect(() => {
    if (begun.typed !== null) setInput(begun.typed);
    if (begun.focused.current) document.getElementById(id)?.focus();
    // Only what had begun before the list was there.
    // oxlint-disable-next-line react/exhaustive-deps -- it runs once, when the list takes over
  }, []);
  const picked = options.find((option) => option.value === value) ?? (value === '' ? null : { value, label: value });
  return (
    <Autocomplete<PickOption, false, false, boolean>
      id={words.id}
      options={options}
      filterOptions={filterOptions}
      getOptionDisabled={({ unavailable }) => unavailable !== undefined}
      value={picked}
      inputValue={input}
      onInputChange={(_event, text) => setInput(text)}
      freeSolo={freeText}
      forcePopupIcon
      autoHighlight={!freeText}
      clearOnBlur={!freeText}
      selectOnFocus
      handleHomeEndKeys
      slotProps={{ popper: { role: 'region', 'aria-label': `${words.label}, list` } }}
      popupIcon={<ChevronDownIcon />}
      clearIcon={<CloseIcon size={14} />}
      isOptionEqualToValue={(option, other) => valueOf(option) === valueOf(other)}
      getOptionLabel={(option) => (typeof option === 'string' ? option : option.label)}
      getOptionKey={(option) => (typeof option === 'string' ? option : option.value)}
      onChange={(_event, choice) => onPick(valueOf(choice))}
      onBlur={(event) => {
        const typed = 'value' in event.target && typeof event.target.value === 'string' ? event.target.value : '';
        if (freeText && typed !== (picked?.label ?? '')) onPick(typed);
      }}
      renderOption={({ key, ...props }, option) => (
        <Box
          component="li"
          key={key}
          {...props}
          sx={{ display: 'flex', justifyContent: 'space-between !important', gap: 3 }}
        >
          <span>{option.label}</span>
          {(option.unavailable ?? option.detail) !== undefined && (
            <Box component="span" sx={{ color: 'quiet', fontSize: '0.75rem', textAlign: 'end' }}>
              {option.unavailable ?? option.detail}
            </Box>
          )}
        </Box>
      )}
      renderInput={(params) => (
        <OutlinedInput
          fullWidth
          error={Boolean(words.error)}
          placeholder={placeholder}
          {...params.slotProps.input}
          slotProps={{
            input: {
              ...params.slotProps.htmlInput,
              'aria-describedby': describedBy(words),
              'aria-required': words.required || undefined,
            },
          }}
        />
      )}
    />
  );
}

function valueOf(choice: PickOption | string | null): string {
  if (choice === null) return '';
  return typeof choice === 'string' ? choice : choice.value;
}
