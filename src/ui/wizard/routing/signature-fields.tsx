import Box from '@mui/material/Box';
import { useState } from 'react';
import { type SignatureFailure, signatureFailures } from '#domain/machines/prefix-machine.ts';
import type { Peering } from '#domain/model/plan.ts';
import { AskButton } from '#ui/ask/ask-button.tsx';
import { fieldId } from '#ui/ask/field-id.ts';
import { CopyButton } from '#ui/kit/copy-button.tsx';
import { Mono } from '#ui/kit/mono.tsx';
import { ChoiceField } from '#ui/kit/choice-field.tsx';
import { Field } from '#ui/kit/field.tsx';
import { Fold } from '#ui/kit/fold.tsx';
import { FieldGrid } from './field-grid.tsx';

const findings = [
  { value: '', label: 'It proves the prefixes' },
  ...signatureFailures
    .filter((failure) => failure !== 'InvalidSignatureEncoding')
    .map((value) => ({ value, label: value })),
];

/** Proves the prefixes with a signature, and rehearses what Microsoft finds when it looks at it. */
export function SignatureFields({ peering }: { readonly peering: Peering }) {
  const { id: peeringId, azure } = peering;
  const ids = Object.entries(azure?.validationIds ?? {});
  const [signature, setSignature] = useState('');
  const [flaw, setFlaw] = useState<SignatureFailure | undefined>(undefined);
  return (
    <Fold summary="With a signature (preview)">
      <Box sx={{ boxSizing: 'border-box', display: 'grid', gap: 2, pt: 1, minWidth: 0 }}>
        {ids.map(([prefix, validationId]) => (
          <Box key={prefix} sx={line}>
            <Mono>{prefix}</Mono>
            <Box component="span" sx={{ display: 'inline-flex', alignItems: 'center', gap: 1, minWidth: 0 }}>
              <Mono>{validationId}</Mono>
              <CopyButton text={validationId} label={`Copy validation id of ${prefix}`} />
            </Box>
          </Box>
        ))}
        <FieldGrid>
          <Field
            id={fieldId(peeringId, 'signature')}
            label="Signature of the validation id"
            hint="Base64 without spaces or line breaks, made with the key of the certificate in the registry entry"
            value={signature}
            onChange={setSignature}
            mono
          />
          <ChoiceField
            id={fieldId(peeringId, 'flaw')}
            label="What Microsoft finds"
            hint="Yours to choose: nothing here can look into a registry"
            value={flaw ?? ''}
            options={findings}
            onChange={(value) => setFlaw(signatureFailures.find((each) => each === value))}
          />
        </FieldGrid>
        <div>
          <AskButton
            request={{
              id: 'upload-prefix-signature',
              args: { peeringId, ...(signature === '' ? {} : { signature }), ...(flaw ? { flaw } : {}) },
            }}
            label="Upload a signature"
            size="small"
          />
        </div>
      </Box>
    </Fold>
  );
}

const line = {
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  justifyContent: 'space-between',
  columnGap: 3,
  fontSize: '0.75rem',
  overflowWrap: 'anywhere',
} as const;
