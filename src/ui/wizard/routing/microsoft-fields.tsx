import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import { routingRegistries } from '#domain/catalog/routing-registries.ts';
import { fieldId } from '#ui/ask/field-id.ts';
import { ChoiceField } from '#ui/kit/choice-field.tsx';
import { EntriesField } from '#ui/kit/entries-field.tsx';
import { FieldGrid, FieldGroup } from './field-grid.tsx';
import { AsnField, wordsOf } from './peering-fields.tsx';
import type { PeeringForm } from './use-peering-form.ts';

/** What only Microsoft peering asks for: what is announced over it, and who can prove that it is theirs. */
export function MicrosoftFields({ form }: { readonly form: PeeringForm }) {
  return (
    <>
      <FieldGroup title="What you announce">
        <PrefixesField form={form} />
        <FieldGrid>
          <RegistryField form={form} />
          <AsnField
            form={form}
            field="customerASN"
            label="Customer ASN"
            hint="If the prefixes are registered to another ASN"
          />
        </FieldGrid>
      </FieldGroup>
      <EdgeField form={form} />
    </>
  );
}

function PrefixesField({ form }: { readonly form: PeeringForm }) {
  const { advertisedPublicPrefixes: prefixes } = form.values;
  const faults = form.findings.filter(
    (finding) => finding.field === 'advertisedPublicPrefixes' && finding.severity === 'error',
  );
  const more = faults.length > 1 ? ` And ${faults.length - 1} more.` : '';
  const words = wordsOf(
    form,
    'advertisedPublicPrefixes',
    'Type or paste a list. Only what stands here is accepted over BGP.',
  );
  return (
    <EntriesField
      {...words}
      error={words.error === undefined ? null : words.error + more}
      label="Advertised public prefixes"
      placeholder="203.0.113.64/26"
      entries={prefixes}
      onChange={(advertisedPublicPrefixes) => form.take({ advertisedPublicPrefixes })}
      faulty={(prefix) => faults.some((fault) => fault.message.startsWith(`${prefix} `))}
    />
  );
}

const noRegistry = { value: '', label: 'Not named' };
const registryOptions = [noRegistry, ...routingRegistries.map((value) => ({ value, label: value }))];

function RegistryField({ form }: { readonly form: PeeringForm }) {
  return (
    <ChoiceField
      {...wordsOf(form, 'routingRegistryName', 'Where Microsoft looks up who owns them')}
      label="Routing registry"
      value={form.values.routingRegistryName}
      options={registryOptions}
      onChange={(routingRegistryName) => form.take({ routingRegistryName })}
    />
  );
}

function EdgeField({ form }: { readonly form: PeeringForm }) {
  const id = fieldId(form.id, 'separateEdge');
  return (
    <Box sx={{ display: 'flex', alignItems: 'flex-start', gap: 1, ml: -1.5 }}>
      <Checkbox
        id={id}
        checked={form.values.separateEdge}
        onChange={(event) => form.take({ separateEdge: event.target.checked })}
        slotProps={{ input: { 'aria-describedby': `${id}-hint` } }}
      />
      <Box sx={{ pt: 1.5, minWidth: 0 }}>
        <Box
          component="label"
          htmlFor={id}
          sx={{ display: 'block', fontSize: '0.8125rem', fontWeight: 600, cursor: 'pointer' }}
        >
          A separate edge for Microsoft peering
        </Box>
        <Box id={`${id}-hint`} sx={{ fontSize: '0.75rem', lineHeight: 1.45, color: 'quiet' }}>
          One edge or proxy for both this and the internet sends answers back on the wrong path, and firewalls drop
          them.
        </Box>
      </Box>
    </Box>
  );
}
